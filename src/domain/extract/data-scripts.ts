/** Scripts that hold data instead of a program; metadata and rescue read them. */
import { type ElementNode, textOf } from './nodes.ts';

const LONGEST_DATA = 5_000_000;

export interface DataScript {
  kind: 'json-ld' | 'json' | 'stream';
  text: string;
}

export function dataScript(element: ElementNode): DataScript | null {
  const type = element.attribs.type ?? '';
  if (/ld\+json/i.test(type)) return { kind: 'json-ld', text: textOf(element, LONGEST_DATA) };
  if (/^\s*application\/json/i.test(type)) return { kind: 'json', text: textOf(element, LONGEST_DATA) };
  const [first] = element.children;
  if (first?.type !== 'text' || !first.data.includes('self.__next_f.push')) return null;
  return { kind: 'stream', text: first.data };
}
