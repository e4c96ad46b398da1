/**
 * How likely a value that was read is right. How plainly its words say it tells which of two readings of one version to take, and little about
 * whether that one is right: whether other sources state it, what stands near, and how much else it could have been tell far more. Weights are learned
 * (learned-confidence.ts), and the outcome is calibrated on what was read of stories before any rule was made with them.
 */
import type { Evidence, FactKind, Sighting } from '../model/facts.ts';
import { CALIBRATION, TYPICAL, WEIGHTS } from './learned-confidence.ts';

/** What the story's other sources make of a value. */
export interface Support {
  /** Sources that state it too in words of their own. */
  for: number;
  /** Sources that state another and never this one. */
  against: number;
}

export const NOT_COMPARED: Support = { for: 0, against: 0 };

/**
 * From here on a value is told. Below, it is likelier misread than right: shown as unconfirmed, it changes nothing and contradicts nobody. A little
 * under one half, for a change that nobody hears of costs more than one that is told with its doubt beside it.
 */
export const TOLD = 0.4;

export const FIGURES = [
  'name',
  'date',
  'fit',
  'core',
  'met',
  'unmet',
  'doubt',
  'followed',
  'again',
  'otherwise',
  'ofKind',
  'inSentence',
  'role',
  'topics',
  'headline',
  'stated',
  'for',
  'against',
] as const;
export type Figure = (typeof FIGURES)[number];

/** Evidence as the weights take it; counts beyond a few say no more. */
export function figuresOf(kind: FactKind, evidence: Evidence, support: Support): Record<Figure, number> {
  const { given } = evidence;
  return {
    name: Number(kind === 'name'),
    date: Number(kind === 'date'),
    fit: evidence.fit,
    core: evidence.core,
    met: given ?? 0,
    unmet: Number(given === 0),
    doubt: evidence.doubt,
    followed: Number(evidence.followed),
    again: Math.min(2, evidence.again),
    otherwise: Number(evidence.otherwise),
    ofKind: Math.log(1 + evidence.ofKind),
    inSentence: Math.min(5, evidence.inSentence),
    role: Number(evidence.role),
    topics: Math.min(3, evidence.topics),
    headline: Number(evidence.headline),
    stated: Number(support.for > 0),
    for: Math.min(2, support.for),
    against: Math.min(2, support.against),
  };
}

/** 0..1, with three digits. */
export function likelihood(kind: FactKind, evidence: Evidence, support: Support): number {
  const figures = figuresOf(kind, evidence, support);
  const odds = FIGURES.reduce((sum, figure) => sum + WEIGHTS[figure] * figures[figure], WEIGHTS.bias);
  return Number((1 / (1 + Math.exp(-(CALIBRATION.bias + CALIBRATION.scale * odds)))).toFixed(3));
}

/** What a reading says of itself before it is compared with any other source. */
export const weighed = (
  { kind }: { kind: FactKind },
  evidence: Evidence | null,
  strength: number,
): Pick<Sighting, 'confidence' | 'strength' | 'evidence'> => ({
  confidence: evidence === null ? strength : likelihood(kind, evidence, NOT_COMPARED),
  strength,
  evidence,
});

/** What raised or lowered it beside a reading of the usual kind, weightiest first. */
export function weighedBy(kind: FactKind, evidence: Evidence, support: Support): string[] {
  const figures = figuresOf(kind, evidence, support);
  const shares = GROUNDS.map(({ of, up, down }) => {
    const share = of.reduce((sum, figure) => sum + WEIGHTS[figure] * (figures[figure] - TYPICAL[figure]), 0);
    return { share: CALIBRATION.scale * share, said: share > 0 ? up : down };
  });
  return shares
    .filter(({ share, said }) => said !== null && Math.abs(share) >= WORTH_SAYING)
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .map(({ share, said }) => `${share > 0 ? 'more' : 'less'} likely: ${said?.(evidence, support)}`);
}
/** In log odds: what takes a likelihood of 0.8 to 0.84 or 0.75. */
const WORTH_SAYING = 0.3;

interface Ground {
  /** Figures that are told together. */
  of: readonly Figure[];
  up: ((evidence: Evidence, support: Support) => string) | null;
  down: ((evidence: Evidence, support: Support) => string) | null;
}

const sources = (count: number): string => (count === 1 ? 'one other source' : `${count} other sources`);

const GROUNDS: readonly Ground[] = [
  {
    of: ['stated', 'for'],
    up: (_, support) => `stated by ${sources(support.for)} as well`,
    down: () => 'no other source states it',
  },
  {
    of: ['against'],
    up: null,
    down: (_, support) => `${sources(support.against)} ${support.against === 1 ? 'states' : 'state'} another`,
  },
  { of: ['core'], up: null, down: () => 'little of what was asked stands near' },
  {
    of: ['fit'],
    up: () => 'it is the very kind that was asked for',
    down: () => 'it may be of another kind',
  },
  { of: ['met', 'unmet'], up: null, down: () => 'no word that was given to find it is there' },
  { of: ['doubt'], up: null, down: () => 'something speaks against it' },
  { of: ['followed'], up: () => 'another version of the article states it there', down: null },
  { of: ['again'], up: () => 'the version states it more than once', down: null },
  { of: ['otherwise'], up: null, down: () => 'the version also states another' },
  {
    of: ['ofKind', 'inSentence'],
    up: () => 'little else in the version could be it',
    down: (evidence) => `it is one of ${evidence.ofKind} in the version that could be it`,
  },
  { of: ['headline'], up: null, down: () => 'it stands in the headline' },
];
