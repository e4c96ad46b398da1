import { describe, expect, it } from 'vitest';
import { diffClaims } from '../../src/domain/diff/index.ts';
import type { Block } from '../../src/domain/model/extraction.ts';
import { compared, read } from './lines.ts';

const versions = { fromId: 'ver_1', toId: 'ver_2' };
const OLD = 'The ferry Maren carried 84 passengers when it struck a rock.';
const NEW = 'The ferry Maren carried 96 passengers when it struck a rock.';
const note = (text: string): { blocks: Block[] } => ({ blocks: [{ kind: 'correction', text }] });

describe('disclosure', () => {
  it('is none when nothing that matters changed', () => {
    const diff = compared(OLD, OLD.replace('struck', 'hit'));
    expect(diff.disclosure).toEqual({ status: 'none', correctionNote: null, modifiedAtMoved: false });
  });

  it('is silent when a fact changed and nobody said so', () => {
    expect(compared(OLD, NEW).disclosure.status).toBe('silent');
  });

  it('is made by a correction note, which it quotes', () => {
    const words =
      'Correction: an earlier version of this article said the ferry carried 84 passengers. It carried 96.';
    const diff = diffClaims(read(OLD), read(NEW, note(words)), versions);
    expect(diff.disclosure).toMatchObject({ status: 'disclosed', correctionNote: words });
  });

  it('is made by moving the page’s own time', () => {
    const modifiedAt = { before: '2025-03-15T09:00:00.000Z', after: '2025-03-15T11:00:00.000Z' };
    expect(compared(OLD, NEW, { modifiedAt }).disclosure).toMatchObject({
      status: 'disclosed',
      modifiedAtMoved: true,
    });
  });

  it('is not made by a note that was there before', () => {
    const words = 'Correction: the name of the harbor was misspelled.';
    const diff = diffClaims(read(OLD, note(words)), read(NEW, note(words)), versions);
    expect(diff.disclosure).toMatchObject({ status: 'silent', correctionNote: null });
  });
});

describe('the transition of a value', () => {
  const transition = (diff: { changes: { details: { transition?: string }[] }[] }): string | undefined =>
    diff.changes.flatMap(({ details }) => details)[0]?.transition;

  it('is an update when the world moved on', () => expect(transition(compared(OLD, NEW))).toBe('update'));

  it('is a correction when the outlet’s note names the value', () => {
    const words = 'Correction: an earlier version said 84 passengers were on board; there were 96.';
    expect(transition(diffClaims(read(OLD), read(NEW, note(words)), versions))).toBe('correction');
  });

  it('is an update when the note speaks of something else', () => {
    const words = 'Correction: the name of the captain was misspelled.';
    expect(transition(diffClaims(read(OLD), read(NEW, note(words)), versions))).toBe('update');
  });

  it('is a reversal when an earlier version had the value', () => {
    expect(transition(compared(NEW, OLD, { history: [read(OLD)] }))).toBe('reversal');
  });
});

describe('what a standards editor asks of a correction', () => {
  const steps = (before: string, after: string, words: string): string[] =>
    diffClaims(read(before), read(after, note(words)), versions).changes.flatMap(({ details }) =>
      details.map(
        ({ aspect, before, after, transition }) => `${aspect} ${before?.raw} → ${after?.raw}: ${transition}`,
      ),
    );

  it('a note in words corrects a figure in digits', () => {
    const words = 'Correction: an earlier version said eighty-four passengers were on board.';
    expect(steps(OLD, NEW, words)).toEqual(['quantity 84 → 96: correction']);
  });

  it('a note about another figure that happens to be the same does not', () => {
    const words = 'Correction: an earlier version said the ferry had 84 lifeboats.';
    expect(steps(OLD, NEW, words)).toEqual(['quantity 84 → 96: update']);
  });

  it('a digit inside another number does not', () => {
    const words = 'Correction: the crash was on route 845, not 846.';
    expect(steps('The ferry carried 8 people.', 'The ferry carried 9 people.', words)).toEqual([
      'quantity 8 → 9: update',
    ]);
  });

  it('a note that names the day corrects the day, and leaves the figure an update', () => {
    const words = 'Correction: an earlier version of this article said the ferry sank on Tuesday.';
    expect(
      steps(
        'The ferry sank on Tuesday with 84 people on board.',
        'The ferry sank on Wednesday with 96 people on board.',
        words,
      ),
    ).toEqual(['date Tuesday → Wednesday: correction', 'quantity 84 → 96: update']);
  });

  it('the day on which the note was written is no day that it corrects', () => {
    for (const words of [
      'Correction, 16 March: the ferry carried 96 passengers, not 84.',
      'This article was amended on 16 March. An earlier version said 84 passengers were on board.',
      'Corrected on 16 March: 96 passengers were on board.',
    ])
      expect(
        steps(
          'The ferry carried 84 passengers, police said on 15 March.',
          'The ferry carried 96 passengers, police said on 16 March.',
          words,
        ),
      ).toEqual(['quantity 84 → 96: correction', 'date 15 March → 16 March: update']);
  });

  it('a note of several sentences comes, and goes, as one', () => {
    const words =
      'Correction: an earlier version said 84 passengers were on board. There were 96. We regret it.';
    const came = diffClaims(read(OLD), read(NEW, note(words)), versions);
    expect(came.changes.map(({ kind, relation, after }) => [kind, relation, after?.text])).toEqual([
      ['added', '0:1', words],
      ['changed', '1:1', NEW],
    ]);
    expect(came.summary).toMatchObject({ added: 1, changed: 1 });
    const gone = diffClaims(read(NEW, note(words)), read(NEW), versions);
    expect(gone.changes.map(({ kind, relation }) => [kind, relation])).toEqual([['removed', '1:0']]);
  });

  it('a note that gives the right name corrects the name', () => {
    const words = 'Correction: the captain is Jonas Vell. An earlier version misstated his name.';
    expect(
      steps(
        'The captain, Jonas Pell, survived the wreck.',
        'The captain, Jonas Vell, survived the wreck.',
        words,
      ),
    ).toEqual(['name Jonas Pell → Jonas Vell: correction']);
  });

  it('a note in the headline’s stead: it corrects wherever the value stood', () => {
    const diff = diffClaims(
      read(OLD, { title: 'Ferry with 84 on board strikes rock' }),
      read(NEW, {
        title: 'Ferry with 96 on board strikes rock',
        ...note('Correction: 96 people were on board, not 84.'),
      }),
      versions,
    );
    expect(diff.changes.flatMap(({ details }) => details.map(({ transition }) => transition))).toEqual([
      'correction',
      'correction',
    ]);
    expect(diff.disclosure.status).toBe('disclosed');
  });

  it('a note that is taken away again is listed and needs no notice of its own', () => {
    const words = 'Correction: an earlier version said 84 passengers were on board.';
    const diff = diffClaims(read(NEW, note(words)), read(NEW), versions);
    expect(diff.changes.map(({ kind, before }) => [kind, before?.block])).toEqual([
      ['removed', 'correction'],
    ]);
    expect(diff.disclosure).toMatchObject({ status: 'none', correctionNote: null });
  });
});

describe('across versions', () => {
  const step = (before: string, after: string, ...history: string[]): (string | undefined)[] =>
    compared(before, after, { history: history.map((text) => read(text)) }).changes.flatMap(({ details }) =>
      details.map(({ transition }) => transition),
    );
  const toll = (n: string): string =>
    `The fire in the old mill killed ${n} people on Friday, officials said.`;

  it('a toll that rises is an update, at every step', () => {
    expect(step(toll('12'), toll('15'), toll('9'))).toEqual(['update']);
  });

  it('a toll that falls back is a reversal, though the sentence was reworded meanwhile', () => {
    const first = 'The fire in the old mill has killed 12 people, officials said on Friday.';
    expect(step(toll('15'), toll('12'), first)).toEqual(['reversal']);
  });

  it('the same number of something else in an earlier version makes no reversal', () => {
    expect(step(toll('15'), toll('12'), `${toll('9')}\n\nThe mill employs 12 people.`)).toEqual(['update']);
  });

  it('a share that the other one had before is no reversal', () => {
    const shares = (a: string, b: string): string =>
      `Halle has ${a} percent of the vote, Munro ${b} percent.`;
    expect(step(shares('49.3', '49.2'), shares('49.2', '49.3'), shares('49.4', '49.2'))).toEqual([
      'update',
      'update',
    ]);
  });

  it('"at least 12" that becomes "14" is a refinement', () => {
    expect(step(toll('at least 12'), toll('14'))).toEqual(['refinement']);
  });

  it('a day put back to what it was is a reversal', () => {
    const vote = (day: string): string => `Parliament will vote on the budget on ${day}.`;
    expect(step(vote('Tuesday'), vote('Thursday'), vote('Thursday'))).toEqual(['reversal']);
  });
});

describe('an "updated" line', () => {
  it('discloses what changed beside it', () => {
    const diff = compared(OLD, `${NEW}\n\nThis story has been updated.`);
    expect(diff.disclosure).toMatchObject({ status: 'disclosed' });
  });

  it('alone discloses nothing, for nothing changed', () => {
    const diff = compared(OLD, `${OLD}\n\nUpdated 2 hours ago`);
    expect(diff.disclosure.status).toBe('none');
  });

  it('that was there before discloses nothing new', () => {
    const line = 'This story has been updated.';
    expect(compared(`${OLD}\n\n${line}`, `${NEW}\n\n${line}`).disclosure.status).toBe('silent');
  });
});

describe('headline, byline and note', () => {
  it('a headline continues the headline whatever its words', () => {
    const diff = diffClaims(
      read(OLD, { title: 'Ferry aground off Port Arlen' }),
      read(OLD, { title: 'Mayor under fire after harbor accident' }),
      versions,
    );
    expect(diff.changes.map(({ kind, before, after }) => [kind, before?.block, after?.block])).toEqual([
      [expect.stringMatching(/changed|reworded/), 'title', 'title'],
    ]);
  });

  it('a headline does not continue a sentence of the body', () => {
    const diff = diffClaims(read(OLD), read('', { title: OLD }), versions);
    expect(diff.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'removed']);
  });
});
