/** Text made harmless for what is written as a string: feeds and pictures. Pages are made of components that do it. */

/** XML 1.0 has no way at all to write most control characters, not even escaped. */
export function xml(text: string): string {
  return escapeMarkup(text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '\ufffd'));
}

/** For text in HTML and XML alike. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
