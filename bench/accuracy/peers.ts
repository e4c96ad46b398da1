/**
 * The noise rules of other news-diff tools, re-stated from what their documentation and behavior show, to run as baselines:
 * one calls an edit boring when only digits (or little else) differ, one compares texts with all punctuation and white space
 * removed. Either hides edits that change a fact.
 */

/** An edit is shown unless what differs is short or made of digits, times, dates and "updated" lines. */
export function boringRuleSees(before: string, after: string): boolean {
  const plain = (text: string): string =>
    text
      .replace(/\b(?:published|updated|posted)\b.*$/gim, '')
      .replace(/\b\d{1,2}[:.]\d{2}\b/g, '')
      .replace(/[\d.,:\s%/-]+/g, ' ')
      .trim();
  return plain(before) !== plain(after);
}

/** An edit is shown when the texts differ after punctuation and white space are stripped. */
export function strippedRuleSees(before: string, after: string): boolean {
  const plain = (text: string): string => text.replace(/[\p{P}\p{S}\s]+/gu, '');
  return plain(before) !== plain(after);
}
