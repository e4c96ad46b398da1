/** An invented report in two versions, as outlets would have it. */
const page = (title: string, paragraphs: readonly string[]): string => `<!doctype html>
<html lang="en"><head><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2025-03-14T09:00:00Z"></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

const REST = [
  'The harbor town of Lindmoor had waited for the decision since the autumn, when its old bridge was closed to trucks after a survey found cracks in two of the piers.',
  'Engineers who examined the plans said that the work would keep most of the harbor open, although the ferry would have to use the northern landing during the summer.',
  'Shopkeepers along the quay welcomed the news, and several said that they had lost customers while the detour through the hills added half an hour to every trip.',
];

export const FIRST = page('Lindmoor council approves a new bridge', [
  'The council of Lindmoor approved a bridge with 26 spans on Tuesday, according to the mayor, Ada Fenwick.',
  ...REST,
]);

export const SECOND = page('Lindmoor council approves a new bridge', [
  'The council of Lindmoor approved a bridge with 30 spans on Tuesday, according to the mayor, Ada Fenwick.',
  ...REST,
]);

export const OLD_TEXT = 'The council approved a bridge with 26 spans.';
export const NEW_TEXT = 'The council approved a bridge with 30 spans.';
