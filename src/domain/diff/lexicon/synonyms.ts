/** Words that a rewriter exchanges without changing a fact; a line is a set. Written by hand, for news English. */
export const SYNONYM_SETS = `
say state tell announce declare report note add comment remark
begin start commence
end finish conclude
`;
