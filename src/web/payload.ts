/** A payload read with care: it was stored by some version of this program, not necessarily this one. */
import { asStated } from '../domain/as-stated.ts';
import { valueInWords } from './words.ts';

export interface Part {
  text(key: string): string | null;
  number(key: string): number | null;
  /** Whether it is true. */
  flag(key: string): boolean;
  part(key: string): Part;
  parts(key: string): Part[];
}

export function part(value: unknown): Part {
  const at = (key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return {
    text(key) {
      const found = at(key);
      return typeof found === 'string' ? found : null;
    },
    number(key) {
      const found = at(key);
      return typeof found === 'number' ? found : null;
    },
    flag: (key) => at(key) === true,
    part: (key) => part(at(key)),
    parts(key) {
      const found = at(key);
      return Array.isArray(found) ? found.map(part) : [];
    },
  };
}

/** A value in an event: "at least 12"; `null` where none is stated. */
export function statedIn(one: Part): string | null {
  const raw = one.text('raw');
  return raw === null ? null : asStated({ raw, qualifier: one.text('qualifier') });
}

/** What the value is, however it was worded: "26" for "twenty-six"; `null` where none is stated. */
export function valueIn(one: Part): string | null {
  const value = one.number('value') ?? one.text('value');
  if (value === null) return null;
  return asStated({ raw: valueInWords({ value, unit: one.text('unit') }), qualifier: one.text('qualifier') });
}
