/**
 * Where a statement stands in its version. The text of a long version is shown in parts and a fragment never reaches the
 * server, so the link names the statement twice: to have its part shown, and to stand at it.
 */
export const claimLink = (articleId: string, versionNumber: number, claimId: string): string =>
  `/articles/${articleId}/versions/${versionNumber}?claim=${claimId}#${claimId}`;
