/** What this program calls itself to the outside. The version is package.json's; a test holds them together. */
export const VERSION = '0.1.0';

/** The product's name, in user agents and documents. */
export const PRODUCT = 'Variorum';

/** @param contact where an outlet learns who asks; null when the service has no public address */
export function userAgent(contact: string | null): string {
  return contact === null ? `${PRODUCT}/${VERSION}` : `${PRODUCT}/${VERSION} (+${contact})`;
}
