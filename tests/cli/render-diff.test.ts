import { describe, expect, it } from 'vitest';
import { renderDiff } from '../../src/cli/render-diff.ts';
import { compared } from '../diff/lines.ts';

const written = (before: string, after: string): string[] =>
  renderDiff(compared(before, after), { color: false }).split('\n');

describe('a diff as a desk editor would write it down', () => {
  it('a number with what makes a range of it, and the words around it', () => {
    const lines = written(
      'The fire killed at least seven people, the brigade said.',
      'The fire killed nine people, the brigade said.',
    );
    expect(lines[0]).toBe('· changed — number: at least seven → nine (refinement)');
    expect(lines[1]).toBe('    The fire killed [-at least seven-]{+nine+} people, the brigade said.');
  });

  it('what was put in or taken out stands in quotation marks', () => {
    expect(written('He would appeal, his lawyer said.', 'He would not appeal, his lawyer said.')[0]).toBe(
      '! changed — now negated: "not"',
    );
    expect(written('He would not appeal, his lawyer said.', 'He would appeal, his lawyer said.')[0]).toBe(
      '! changed — no longer negated: "not"',
    );
  });

  it('loudest first, the quiet ones together, and at last whether the outlet said so', () => {
    const lines = written(
      'The mayor opened the bridge.\n\nIt carries 400 cars an hour.\n\nThe ferry has stopped running for good.',
      'The mayor opened the bridge.\n\nThe ferry has stopped running for good.\n\nIt carries 700 cars an hour.\n\nA café is planned.',
    );
    expect(lines[0]).toBe('! changed — number: 400 → 700');
    expect(lines.at(-2)).toMatch(/1 changed, 1 added, .*silent: the outlet did not say so$/);
  });

  it('says so when nothing changed', () => {
    expect(written('The mayor opened the bridge.', 'The mayor opened the bridge.')[0]).toBe('No change.');
  });
});
