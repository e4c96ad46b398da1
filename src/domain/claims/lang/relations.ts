/** What two words have to do with each other, by the tables of a language: the same word, another word for it, or its opposite. */
import type { WordForms } from './comparing.ts';

export interface Word {
  norm: string;
  /** As `Language.lemma` gives it. */
  base: string;
}

export type Related = 'same' | 'similar' | 'opposite' | 'exclusive' | 'none';

/** One entry a line; an expression of several words is joined by underscores. Base forms or forms whose base is meant. */
export interface WordTables {
  /** A line is a set of words that a rewriter exchanges without changing a fact. */
  synonyms: string;
  /** A line is a set of words and expressions, of which each expression says what every other member says. */
  phrases: string;
  /** A line is a kind whose members, parted by commas, exclude each other; words between two commas are one member. */
  kinds: string;
  /** Words left of the bar against those right of it. */
  opposites: string;
  /** The same, of particles that make a verb of its own out of a verb: what turns "phase out" into "phase in". */
  particles: string;
}

interface Grammar {
  /** So many words stand in the tables that their silence about two of them means something. */
  wide: boolean;
  lemma(word: string): string;
  forms: WordForms;
  /** Words whose synonyms have no opposites. */
  functionWords: ReadonlySet<string>;
}

/** Built once a language; asking costs look-ups. */
export class WordRelations {
  /** No word of the language stands in any table, so that nothing is known of those that differ. */
  readonly isEmpty: boolean;
  /** Most words of news stand in them: of two that no table joins, an exchange can be weighed as a rewording. */
  readonly areWide: boolean;
  readonly #grammar: Grammar;
  /** Word → sets it belongs to. */
  readonly #sets = new Map<string, number[]>();
  /** Set → its words. */
  readonly #members: string[][];
  /** Word or expression → sets of expressions it belongs to. */
  readonly #phrases = new Map<string, number[]>();
  /** Set of expressions → its single words. */
  readonly #singles: Word[][] = [];
  /** First word of an expression → the expressions that begin so, longest first. */
  readonly #beginnings = new Map<string, string[][]>();
  /** Word → kinds it belongs to, with the number of its cell there: two cells of one kind exclude each other. */
  readonly #kinds = new Map<string, Map<number, number>>();
  readonly #opposites = new Map<string, Set<string>>();
  readonly #particles = new Map<string, Set<string>>();

  constructor(tables: WordTables, grammar: Grammar) {
    this.#grammar = grammar;
    this.areWide = grammar.wide;
    this.#members = linesOf(tables.synonyms).map((line) => wordsOf(line).map(grammar.lemma));
    this.#members.forEach((bases, id) => {
      for (const base of bases) append(this.#sets, base, id);
    });
    linesOf(tables.phrases).forEach((line, id) => {
      this.#readPhrases(line, id);
    });
    linesOf(tables.kinds).forEach((line, kind) => {
      this.#readKind(line, kind);
    });
    for (const line of linesOf(tables.opposites)) this.#readOpposites(line, this.#opposites);
    for (const line of linesOf(tables.particles)) this.#readOpposites(line, this.#particles);
    this.isEmpty = Object.values(tables).every((table: string) => table === '');
  }

  #readPhrases(line: string, id: number): void {
    for (const entry of wordsOf(line)) {
      const key = this.#spoken(entry);
      append(this.#phrases, key, id);
      if (entry.includes('_')) this.#remember(key.split(' '));
      else this.#singles[id] = [...(this.#singles[id] ?? []), this.wordOf(entry)];
    }
  }

  #remember(parts: string[]): void {
    const known = this.#beginnings.get(parts[0] ?? '') ?? [];
    if (known.some((other) => other.join(' ') === parts.join(' '))) return;
    this.#beginnings.set(
      parts[0] ?? '',
      [...known, parts].sort((a, b) => b.length - a.length),
    );
  }

  #readKind(line: string, kind: number): void {
    line.split(',').forEach((cell, position) => {
      for (const word of wordsOf(cell)) {
        const base = this.#spoken(word);
        const kinds = this.#kinds.get(base) ?? new Map<number, number>();
        kinds.set(kind, position);
        this.#kinds.set(base, kinds);
      }
    });
  }

  #readOpposites(line: string, table: Map<string, Set<string>>): void {
    const [left = [], right = []] = line.split('|').map((list) => wordsOf(list).map(this.#grammar.lemma));
    const oppose = (a: string, b: string): void => {
      const known = table.get(a);
      if (known === undefined) table.set(a, new Set([b]));
      else known.add(b);
    };
    for (const a of left)
      for (const b of right) {
        oppose(a, b);
        oppose(b, a);
      }
  }

  /** `dig_up` of a table is `dig up`, as a text has it. */
  #spoken(entry: string): string {
    return entry.split('_').map(this.#grammar.lemma).join(' ');
  }

  wordOf(norm: string): Word {
    return { norm, base: this.#grammar.lemma(norm) };
  }

  /** Opposites before synonyms: a table that puts `rise` beside `fall` by mistake must not hide a fact. */
  relation(a: Word, b: Word): Related {
    if (a.norm === b.norm || this.same(a, b)) return 'same';
    if (this.opposite(a, b)) return 'opposite';
    if (this.similar(a, b)) return 'similar';
    if (this.exclusive(a, b)) return 'exclusive';
    return 'none';
  }

  /** Inflections, spellings, contractions. */
  same(a: Word, b: Word): boolean {
    const { spelling } = this.#grammar.forms;
    return a.base === b.base || spelling(a.base) === spelling(b.base);
  }

  /** Words of one set of the table, or of one derivation: `invade` and `invasion`, `military` and `militarily`. */
  similar(a: Word, b: Word): boolean {
    if (this.same(a, b)) return true;
    if (this.#shareSet(a, b) || this.#sharePhrase(a, b)) return true;
    const [x, y] = [this.#headOf(a), this.#headOf(b)];
    if ((x !== a || y !== b) && this.similar(x, y)) return true;
    // "Ruled out" is no form of "ruled".
    return !isExpression(a) && !isExpression(b) && this.#grammar.forms.derived(a.base, b.base);
  }

  /** `rise` against `fall`, `support` against `oppose`, `legal` against `illegal`. */
  opposite(a: Word, b: Word): boolean {
    const { negatedBy } = this.#grammar.forms;
    if (this.turnedByParticle(a, b)) return true;
    if (isExpression(a) !== isExpression(b) || (isExpression(a) && !this.#sharePhrase(a, b))) {
      const [x, y] = [this.#saidShortly(a), this.#saidShortly(b)];
      if (x.some((one) => y.some((other) => this.#opposes(one, other) || this.#opposes(other, one))))
        return true;
    }
    if (
      !this.looselySimilar(a, b) &&
      (this.#company(a).some((one) => this.#opposes(one, b)) ||
        this.#company(b).some((one) => this.#opposes(one, a)))
    )
      return true;
    return (
      this.#opposes(a, b) ||
      this.#opposes(b, a) ||
      negatedBy(a.norm, b.norm) ||
      negatedBy(b.norm, a.norm) ||
      this.#deniesLike(a, b) ||
      this.#deniesLike(b, a)
    );
  }

  /** `switch on` against `switch off`: one verb, made its opposite by its particle. "Fill in" and "fill out" say the same. */
  turnedByParticle(a: Word, b: Word): boolean {
    const [verb, particle = '', ...rest] = this.#partsOf(a);
    const [other, turned = '', ...more] = this.#partsOf(b);
    return (
      verb === other &&
      rest.length + more.length === 0 &&
      this.#particles.get(particle)?.has(turned) === true &&
      !this.#sharePhrase(a, b) &&
      !this.#shareSet(a, b)
    );
  }

  /** "Switch off" is told in two words, `abschalten` in one. */
  #partsOf({ base }: Word): readonly string[] {
    return this.#grammar.forms.partedVerb(base) ?? base.split(' ');
  }

  /** One verb with two particles: another verb, whatever it says. */
  sharesVerb(a: Word, b: Word): boolean {
    const [x, y] = [this.#partsOf(a), this.#partsOf(b)];
    const takesParticle = ([, particle = '', ...rest]: readonly string[]): boolean =>
      rest.length === 0 && this.#grammar.functionWords.has(particle);
    return x[0] === y[0] && takesParticle(x) && takesParticle(y);
  }

  /** `yellow` against `green`, `nurse` against `teacher`: two of a kind that cannot both be meant. */
  exclusive(a: Word, b: Word): boolean {
    return (
      this.#twoOfAKind(a, b) ||
      this.#saidShortly(a).some((x) => this.#saidShortly(b).some((y) => this.#twoOfAKind(x, y)))
    );
  }

  /** Not one set, yet each has a set that shares a word with the other's: a loose likeness, no more than a hint. */
  looselySimilar(a: Word, b: Word): boolean {
    const around = (word: Word): Set<string> =>
      new Set((this.#find(this.#sets, word) ?? []).flatMap((id) => this.#members[id] ?? []));
    const [x, y] = [around(a), around(b)];
    return [...x].some((word) => y.has(word));
  }

  /** The tables have something to say about the word, so their silence about a pair means something. */
  isKnown(word: Word): boolean {
    return this.#find(this.#sets, word) !== undefined || this.canClash(word);
  }

  /** Small words that have an opposite or a kind (`before`, `his`, `all`) are worth pairing although they carry no matter. */
  canClash(word: Word): boolean {
    return this.#find(this.#opposites, word) !== undefined || this.#find(this.#kinds, word) !== undefined;
  }

  /** How many of the words from `at` on are one expression of the table: 0 or at least 2. */
  phraseLength(words: readonly Word[], at: number): number {
    const options =
      this.#beginnings.get(words[at]?.base ?? '') ?? this.#beginnings.get(words[at]?.norm ?? '') ?? [];
    const fits = options.find((parts) =>
      parts.every((part, k) => words[at + k]?.base === part || words[at + k]?.norm === part),
    );
    return fits?.length ?? 0;
  }

  /** `paintings` is based on `painting`, which as an entry of a table is based on `paint`; `succeed` looks like a past tense. */
  #find<T>(table: ReadonlyMap<string, T>, word: Word): T | undefined {
    return table.get(word.base) ?? table.get(this.#grammar.lemma(word.base));
  }

  #opposes(word: Word, other: Word): boolean {
    const known = this.#find(this.#opposites, word);
    return known !== undefined && (known.has(other.base) || known.has(this.#grammar.lemma(other.base)));
  }

  #twoOfAKind(a: Word, b: Word): boolean {
    const [x, y] = [this.#find(this.#kinds, a), this.#find(this.#kinds, b)];
    if (x === undefined || y === undefined) return false;
    return [...x].some(([kind, cell]) => y.has(kind) && y.get(kind) !== cell);
  }

  #shareSet(a: Word, b: Word): boolean {
    const ids = this.#find(this.#sets, b);
    return ids !== undefined && this.#find(this.#sets, a)?.some((id) => ids.includes(id)) === true;
  }

  /** One of the two is an expression that says what the other says. */
  #sharePhrase(a: Word, b: Word): boolean {
    if (!isExpression(a) && !isExpression(b)) return false;
    const ids = this.#phrases.get(b.base);
    return ids !== undefined && this.#phrases.get(a.base)?.some((id) => ids.includes(id)) === true;
  }

  /** The single words that say what an expression says; a single word says itself. */
  #saidShortly(word: Word): Word[] {
    return isExpression(word)
      ? (this.#phrases.get(word.base) ?? []).flatMap((id) => this.#singles[id] ?? [])
      : [word];
  }

  /** A verb and its preposition mean what the verb means: "deal with". An adverb makes another verb of it: "turn down". */
  #headOf(word: Word): Word {
    const [head = '', ...rest] = word.base.split(' ');
    return rest.length === 1 && this.#grammar.forms.verbPreposition.test(rest[0] ?? '')
      ? { norm: word.norm.split(' ')[0] ?? '', base: head }
      : word;
  }

  /** Other words for a word of one meaning: what is opposite to one of them is opposite to all. A word of several says nothing. */
  #company(word: Word): Word[] {
    if (this.#grammar.functionWords.has(word.norm)) return [];
    const [id, ...others] = this.#find(this.#sets, word) ?? [];
    return id === undefined || others.length > 0
      ? []
      : (this.#members[id] ?? []).map((base) => ({ norm: base, base }));
  }

  /** `unusual` against `common`, `unhurt` against `injured`: by its prefix a word denies what other words say too. */
  #deniesLike(negative: Word, positive: Word): boolean {
    const bare = this.#grammar.forms.withoutNegation(negative.norm);
    return bare !== undefined && this.similar(this.wordOf(bare), positive);
  }
}

/** Several words that say what one can say. */
const isExpression = ({ base }: Word): boolean => base.includes(' ');

const linesOf = (table: string): string[] => (table === '' ? [] : table.trim().split('\n'));
const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

function append(table: Map<string, number[]>, key: string, id: number): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, [id]);
  else known.push(id);
}
