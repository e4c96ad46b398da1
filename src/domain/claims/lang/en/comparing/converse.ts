/** What one party does is what the other has done: exchanged with its parties, each tells the same. Base forms. */
import { wordTable } from '../../../../word-table.ts';
import { lemma } from '../lemma.ts';

export const CONVERSE: readonly string[][] = `
buy sell
purchase sell
acquire sell
lend borrow
give receive
give get
hand receive
grant receive
award receive
send receive
pay receive
import export
beat lose
defeat lose
win lose
teach learn
precede follow
lead trail
lead follow
exceed below
before after
above below
over under
more less
more few
more fewer
ahead behind
higher lower
high low
big small
large small
old young
long short
fast slow
strong weak
parent child
husband wife
teacher student
employer employee
`
  .trim()
  .split('\n')
  .map((pair) => pair.split(' ').map(lemma));

/** Pronouns by whom they stand for, whatever their case: who gives it to her is he from whom she received it. */
export const PERSON: Record<string, string> = wordTable({
  him: 'he',
  he: 'he',
  her: 'she',
  she: 'she',
  them: 'they',
  they: 'they',
  us: 'we',
  we: 'we',
  me: 'i',
  i: 'i',
});
