/** A text as it stands in a pattern that means nothing but the text. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
