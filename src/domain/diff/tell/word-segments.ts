/**
 * Word segments for readers: joined without the inserted they are the old text, without the deleted the new.
 * The tokens are ours, not jsdiff's, so that `€1.5bn` → `€15bn` or `26` → `30` is one replacement and never a digit.
 */
import { diffArrays } from 'diff';
import { lex } from '../../claims/text.ts';
import type { WordSegment } from '../../model/diff.ts';

/** Past this many edits a word diff says nothing to a reader and only costs: the whole text is replaced. */
const MAX_EDITS = 1500;

export function wordSegments(before: string, after: string): WordSegment[] {
  if (before === after) return before === '' ? [] : [{ op: 'equal', text: before }];
  const parts = diffArrays(pieces(before), pieces(after), { maxEditLength: MAX_EDITS });
  if (parts === undefined) return replace(before, after);
  const segments: WordSegment[] = [];
  let deleted = '';
  let inserted = '';
  const flush = (): void => {
    segments.push(...replace(deleted, inserted));
    deleted = '';
    inserted = '';
  };
  parts.forEach((part, index) => {
    const text = part.value.join('');
    if (part.removed) deleted += text;
    else if (part.added) inserted += text;
    else if (text.trim() === '' && index > 0 && index < parts.length - 1 && deleted + inserted !== '') {
      // A lone space between two replacements: "old words" → "new words" reads as one.
      deleted += text;
      inserted += text;
    } else {
      flush();
      segments.push({ op: 'equal', text });
    }
  });
  flush();
  return merged(segments);
}

/** Words, numbers and signs, and the white space between them, in order; joined they are the text. */
function pieces(text: string): string[] {
  const out: string[] = [];
  let end = 0;
  for (const token of lex(text)) {
    if (token.start > end) out.push(text.slice(end, token.start));
    out.push(token.text);
    end = token.end;
  }
  if (end < text.length) out.push(text.slice(end));
  return out;
}

/** Delete before insert; white space that both share at either end is equal. */
function replace(deleted: string, inserted: string): WordSegment[] {
  const lead = deleted !== '' && inserted !== '' ? commonSpace(deleted, inserted, /^\s+/) : '';
  const rest: [string, string] = [deleted.slice(lead.length), inserted.slice(lead.length)];
  const tail = rest[0] !== '' && rest[1] !== '' ? commonSpace(rest[0], rest[1], /\s+$/) : '';
  const cut = (text: string): string => text.slice(0, text.length - tail.length);
  const segments: WordSegment[] = [
    { op: 'equal', text: lead },
    { op: 'delete', text: cut(rest[0]) },
    { op: 'insert', text: cut(rest[1]) },
    { op: 'equal', text: tail },
  ];
  return segments.filter((segment) => segment.text !== '');
}

function commonSpace(a: string, b: string, at: RegExp): string {
  const [x = '', y = ''] = [at.exec(a)?.[0], at.exec(b)?.[0]];
  return x === y ? x : '';
}

function merged(segments: readonly WordSegment[]): WordSegment[] {
  const out: WordSegment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    if (last !== undefined && last.op === segment.op) last.text += segment.text;
    else out.push({ ...segment });
  }
  return out;
}
