/** English verbs and phrases of speech, and how strongly each vouches. */
import type { SpeechWords, Strength } from '../statements.ts';

type Speech = { lemma: string; strength: Strength };
const verbs = new Map<string, Speech>();
/** Regular verbs give their base form; irregular forms follow a slash: `say/said`. */
const add = (strength: Strength, text: string): void => {
  for (const entry of text.split(' ')) {
    const [base = '', past] = entry.split('/');
    const speech = { lemma: base, strength };
    const third = /(?:s|sh|ch|x)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
    const regular = base.endsWith('e')
      ? `${base}d`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ied`
        : `${base}ed`;
    for (const form of [base, third, past ?? regular]) verbs.set(form, speech);
  }
};
add(
  'state',
  'say/said tell/told state announce report add note explain declare write/wrote comment remark reply respond argue/argued stress emphasise emphasize continue recall observe describe reiterate recount testify/testified shout joke quip tweet',
);
add(
  'confirm',
  'confirm acknowledge admit/admitted concede reveal disclose verify conclude find/found show/showed',
);
add('claim', 'claim allege assert insist accuse maintain contend boast charge complain');
add(
  'suggest',
  'suggest believe think/thought estimate warn caution predict expect hint imply speculate indicate forecast fear hope',
);
add('deny', 'deny reject refute dismiss dispute rebut');

const phrases = new Map<string, Speech>();
for (const phrase of ['according to', 'in the words of', 'citing', 'quoting'])
  phrases.set(phrase, { lemma: 'according to', strength: 'state' });
for (const phrase of ['as reported by', 'reported by'])
  phrases.set(phrase, { lemma: 'report', strength: 'state' });
for (const phrase of ['confirmed by', 'as confirmed by'])
  phrases.set(phrase, { lemma: 'confirm', strength: 'confirm' });

export const SPEECH: SpeechWords = {
  verbs,
  phrases,
  phrasesBehind: new Map(),
  tellingClause: new Set(),
  bareClause: false,
  tags: new Set(),
  adverbs: new Map<string, Speech>([
    ['reportedly', { lemma: 'report', strength: 'claim' }],
    ['allegedly', { lemma: 'allege', strength: 'claim' }],
    ['purportedly', { lemma: 'purport', strength: 'claim' }],
    ['supposedly', { lemma: 'suppose', strength: 'claim' }],
  ]),
  unnamed: new Set(
    'official source witness resident analyst expert observer diplomat insider aide people person researcher scientist authority police investigator prosecutor rescuer medic doctor critic activist report study minister lawmaker survivor eyewitness officer spokesperson spokesman spokeswoman economist'.split(
      ' ',
    ),
  ),
  that: new Set(['that', 'whether', 'how']),
  infinitive: new Set(['to']),
  splitOff: new Set(),
  than: new Set(['than', 'as']),
  answers: new Set(['yes', 'no']),
  addressed: new Set(['tell', 'write', 'post']),
  plain: 'say',
  pronouns: new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who']),
};
