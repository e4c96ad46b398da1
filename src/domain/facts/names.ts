/** Who has the role that was asked for, by all that the version says of its names. */
import type { NameSlot } from '../model/claims.ts';
import type { AskedRole } from './asked-role.ts';
import { CALLINGS } from './callings.ts';
import type { Candidate, Line } from './candidates.ts';
import { callingOf } from './masks.ts';
import type { Sought } from './question.ts';
import { toldIn } from './told-roles.ts';

/** What speaks for or against a name by its role, in points; `null` where no role was asked for or none is told. */
export function roleDoubt(
  { line, slot }: Candidate,
  sought: Sought,
  lines: readonly Line[],
): { points: number; reason: string } | null {
  const { role } = sought;
  if (role === null || slot.type !== 'name') return null;
  const told = toldIn(line, sought, lines);
  const said = told.have.get(slot);
  if (said !== undefined && hasHeir(slot, sought, lines))
    return { points: LEFT_IT, reason: `another comes after it as ${role.label}` };
  if (said !== undefined) return { points: TOLD_OF, reason: `"${said}" is said of it` };
  if (told.haveAnother.has(slot)) return { points: -0.6, reason: `it is another ${role.label}` };
  if ([...told.have.keys()].some((other) => other.key !== slot.key))
    return { points: -0.5, reason: `${role.label} is another one here` };
  const called = otherCalling(line, slot, sought);
  if (called !== null) return { points: -0.45, reason: `it is called ${called}` };
  if (isRefused(line, slot, role)) return { points: -0.6, reason: `it is not ${role.label}` };
  const elsewhere = lines.flatMap((one) => [...toldIn(one, sought, lines).have.keys()]);
  if (elsewhere.length === 0)
    return role.type === 'place' || role.thing
      ? null
      : { points: role.byDeed ? UNDONE : UNTOLD, reason: `nothing calls it ${role.label}` };
  return elsewhere.some((other) => other.key === slot.key)
    ? { points: 0, reason: `${role.label} by another sentence` }
    : { points: -0.4, reason: `${role.label} is named elsewhere` };
}

/** The version tells who comes after whoever it calls so. */
function hasHeir({ key }: NameSlot, sought: Sought, lines: readonly Line[]): boolean {
  if (sought.role === null || sought.role.former) return false;
  const heirs = lines.flatMap((line) => [...toldIn(line, sought, lines).heirs]);
  return heirs.length > 0 && heirs.every((heir) => heir.key !== key);
}
const LEFT_IT = -0.3;

/** "Inspector Ann Rode", "Ian Moat, a spokesman for the ministry": who is called something is that, and not what stands near. */
function otherCalling(line: Line, slot: NameSlot, { role, core }: Sought): string | null {
  if (role === null || role.type === 'organization' || role.type === 'place') return null;
  const at = callingOf(slot);
  const before = line.words.findLast((word) => word.end <= slot.start + at);
  const close =
    before !== undefined && /^,? $/.test(line.lower.slice(before.end, slot.start + at)) ? before.norm : '';
  const aside =
    /^(?:, \d{1,2})?, (?:an?|the|its|his|her|their) ([^,.;:]{3,60})/.exec(line.lower.slice(slot.end))?.[1] ??
    '';
  const said = [
    close,
    ...(aside.split(/ (?:of|for|at|in|from|to|with|who|that) /)[0] ?? '').split(' ').slice(-1),
  ];
  const own = new RegExp(`^(?:${role.nouns})$`, 'u');
  const found = said.find((word) => CALLINGS.has(word) && !own.test(word));
  return found === undefined || core.some((want) => want.norm === found) ? null : found;
}

/** "Who refused to become chief executive", "hopes to win". */
const isRefused = (line: Line, slot: NameSlot, { nouns }: AskedRole): boolean =>
  /^,? (?:who )?(?:still )?(?:would like|hop(?:es|ed)|wants?|wanted|aim(?:s|ed)|trie[sd]|fail(?:s|ed)|dreams?) (?:to|of)\b/.test(
    line.lower.slice(slot.end),
  ) ||
  new RegExp(
    `^[^.;]{0,20}\\b(?:refus\\w+|declin\\w+|turned down|rejected|(?:is|was|will|would) (?:not|never|no longer))\\b[^.;]{0,60}\\b(?:${nouns})\\b`,
    'u',
  ).test(line.lower.slice(slot.end));

/** Near a role stand many who do not have it. */
const UNTOLD = -0.12;
/** Asked by a deed, and nothing says that they did it. */
const UNDONE = -0.2;
/** What it is worth that the sentence says so. */
const TOLD_OF = 0.3;

/** One only has the role in the version, whatever else the sentence leaves unsaid: "Judge Beatriz Olmedo" of the one case it is about. */
export const isOnlyHolder = ({ slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  lines.every((line) => {
    const { have, haveAnother } = toldIn(line, sought, lines);
    return (
      haveAnother.size === 0 && [...have.keys()].every(({ key }) => slot.type === 'name' && key === slot.key)
    );
  });

/** The sentence itself says that the name has another role of the kind. */
export const isAnother = ({ line, slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  slot.type === 'name' && toldIn(line, sought, lines).haveAnother.has(slot);

/** The sentence itself says of what the name has the role. */
export const isToldOf = ({ line, slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  slot.type === 'name' && toldIn(line, sought, lines).ofIt.has(slot);

/** The sentence itself says that the name is what was asked for. */
export const isTold = ({ line, slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  slot.type === 'name' && toldIn(line, sought, lines).have.has(slot);

/** The version calls it what was asked for, here or elsewhere. */
export const isNamedSo = ({ slot }: Candidate, sought: Sought, lines: readonly Line[]): boolean =>
  slot.type === 'name' &&
  lines.some((line) => [...toldIn(line, sought, lines).have.keys()].some(({ key }) => key === slot.key));
