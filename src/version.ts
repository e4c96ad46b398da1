/** What this program calls itself to the outside. The version is package.json's; a test holds them together. */
export const VERSION = '0.1.0';

/** The token that robots.txt rules are read for. */
export const PRODUCT = 'Variorum';

export const USER_AGENT = `${PRODUCT}/${VERSION} (news change tracking; set PUBLIC_URL to say where to complain)`;
