import { describe, expect, it } from 'vitest';
import { diffClaims } from '../../src/domain/diff/index.ts';
import type { Block } from '../../src/domain/model.ts';
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
