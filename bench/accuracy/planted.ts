/**
 * Edits made by rule in neutral sentences: some change exactly one fact and must be seen, some change only how it is
 * written and must stay quiet. Each returns the edited sentence, or `null` where it does not apply.
 */
export interface Plant {
  name: string;
  changesFact: boolean;
  edit: (sentence: string) => string | null;
}

const replaceFirst =
  (pattern: RegExp, by: (match: string, ...groups: string[]) => string | null) => (sentence: string) => {
    let done: string | null = null;
    sentence.replace(pattern, (match: string, ...rest: unknown[]) => {
      if (done !== null) return match;
      const groups = rest.filter((part): part is string => typeof part === 'string').slice(0, -1);
      const offset = rest.find((part): part is number => typeof part === 'number') ?? 0;
      const text = by(match, ...groups);
      if (text !== null && text !== match)
        done = sentence.slice(0, offset) + text + sentence.slice(offset + match.length);
      return match;
    });
    return done;
  };

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SMALL = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const next = (list: readonly string[], word: string): string =>
  list[(list.indexOf(word) + 2) % list.length] ?? word;
const among = (list: readonly string[]): RegExp => new RegExp(`\\b(?:${list.join('|')})\\b`, 'g');

const SPELLING: [RegExp, string][] = [
  [/\b(organ|real|recogn|critic|emphas|minim|maxim|author|apolog)is(e|ed|es|ing|ation)\b/, '$1iz$2'],
  [/\b(organ|real|recogn|critic|emphas|minim|maxim|author|apolog)iz(e|ed|es|ing|ation)\b/, '$1is$2'],
  [/\b(col|fav|hon|neighb|lab|harb|behavi)our/, '$1or'],
  [/\b(cent|theat|lit|met)re\b/, '$1er'],
  [/\b(def|off|lic)ence\b/, '$1ense'],
];

export const PLANTS: readonly Plant[] = [
  {
    name: 'number in digits',
    changesFact: true,
    // The last digit, so that a decimal point or a thousand stays where it is.
    edit: replaceFirst(
      /(?<![\w.,-])\d+(?:[.,]\d+)*(?![\w-])/g,
      (n) => n.slice(0, -1) + String((Number(n.slice(-1)) + 3) % 10),
    ),
  },
  {
    name: 'number in words',
    changesFact: true,
    edit: replaceFirst(among(SMALL), (word) => next(SMALL, word)),
  },
  {
    name: 'million to billion',
    changesFact: true,
    edit: replaceFirst(/(?<=\d )(?:million|billion)\b/g, (word) =>
      word === 'million' ? 'billion' : 'million',
    ),
  },
  {
    name: 'decimal point lost',
    changesFact: true,
    edit: replaceFirst(/(?<![\w.,])\d+\.\d+(?![\w.,]\d)/g, (n) => n.replace('.', '')),
  },
  { name: 'weekday', changesFact: true, edit: replaceFirst(among(DAYS), (day) => next(DAYS, day)) },
  { name: 'month', changesFact: true, edit: replaceFirst(among(MONTHS), (month) => next(MONTHS, month)) },
  {
    name: 'negation put in',
    changesFact: true,
    edit: (sentence) =>
      /\b(?:not|no|never|n't|without|nor|neither|none)\b|n['’]t\b/i.test(sentence)
        ? null
        : replaceFirst(
            /\b(?:is|are|was|were|will|can|could|should) (?!not\b|to\b)(?=[a-z])/g,
            (verb) => `${verb}not `,
          )(sentence),
  },
  {
    name: 'negation taken out',
    changesFact: true,
    edit: replaceFirst(
      /\b(is|are|was|were|will|could|should|did|does|do) not (?!only|just|least|merely)/g,
      (_, verb) => `${verb} `,
    ),
  },
  { name: 'will to may', changesFact: true, edit: replaceFirst(/\bwill (?!not)(?=[a-z])/g, () => 'may ') },
  {
    name: 'more than, put in',
    changesFact: true,
    edit: replaceFirst(
      /(?<!(?:than|least|about|nearly|almost|over|around|under|to|some|of|for|most|only|and|or|the|a|page|in|from|by|until|since|before|after|[A-Z]\w*) )(?<=[a-z] )\d{2,3}(?= [a-z]{4,}s\b)/g,
      (n) => `more than ${n}`,
    ),
  },
  {
    name: 'thousands comma',
    changesFact: false,
    edit: replaceFirst(/(?<![\d,.])(\d{1,3}),(\d{3})\b(?![,\d])/g, (_, a, b) => `${a}${b}`),
  },
  {
    name: 'percent sign',
    changesFact: false,
    edit: replaceFirst(/(?<=\d)(?:%| per cent| percent)(?![\w-])/g, (sign) =>
      sign === '%' ? ' per cent' : '%',
    ),
  },
  {
    name: 'million written out',
    changesFact: false,
    edit: replaceFirst(
      /(?<![\d.,$€£])\b(\d{1,3})(?:\.(\d))? million\b/g,
      (_, whole, tenth) => `${whole},${tenth ?? '0'}00,000`,
    ),
  },
  {
    name: 'bn for billion',
    changesFact: false,
    edit: replaceFirst(/(?<=[$€£]\d+(?:\.\d+)?) ?(?:billion|bn)\b/g, (word) =>
      word.includes('n') && word.trim() === 'bn' ? ' billion' : 'bn',
    ),
  },
  {
    name: 'dollars for the sign',
    changesFact: false,
    edit: replaceFirst(
      /(?<![A-Z])\$(\d+(?:\.\d+)?)(?: ?(million|billion|m|bn))\b/g,
      (_, n, scale) => `${n} ${{ m: 'million', bn: 'billion' }[scale ?? ''] ?? scale} dollars`,
    ),
  },
  {
    name: 'number word in digits',
    changesFact: false,
    edit: replaceFirst(
      new RegExp(
        `(?<=[a-z] )(?<!(?:hundred|thousand|million|and) )(?:${SMALL.join('|')})(?= (?!quarters|thirds|halves|fifths|tenths)[a-z]{3,}s\\b)`,
        'g',
      ),
      (word) => String(SMALL.indexOf(word) + 2),
    ),
  },
  {
    name: 'digits in words',
    changesFact: false,
    edit: replaceFirst(
      /(?<=[a-z] )(?:[2-9]|10|11|12)(?= [a-z]{3,}s\b)/g,
      (n) => SMALL[Number(n) - 2] ?? null,
    ),
  },
  {
    name: 'curly quotes',
    changesFact: false,
    edit: (sentence) =>
      /["']/.test(sentence) ? sentence.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’') : null,
  },
  {
    name: 'dashes',
    changesFact: false,
    edit: replaceFirst(/ [-–—] /g, (dash) => (dash === ' – ' ? ' — ' : ' – ')),
  },
  {
    name: 'contraction',
    changesFact: false,
    edit: replaceFirst(
      /\b(do|does|did|is|are|was|were|has|have|could|would|should) not\b/g,
      (_, verb) => `${verb}n't`,
    ),
  },
  {
    name: 'spelling of the other shore',
    changesFact: false,
    edit: (sentence) => {
      const rule = SPELLING.find(([pattern]) => pattern.test(sentence));
      return rule === undefined ? null : sentence.replace(rule[0], rule[1]);
    },
  },
  {
    name: 'point after a title',
    changesFact: false,
    edit: replaceFirst(
      /\b(Mr|Mrs|Ms|Dr)(\.?) (?=[A-Z])/g,
      (_, title, point) => `${title}${point === '.' ? '' : '.'} `,
    ),
  },
];
