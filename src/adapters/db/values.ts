/**
 * Values on the way in and out, as PostgreSQL's text format. Both drivers are given these, so that a row looks the same
 * whichever database it came from. OIDs are those of pg_type.dat, fixed for all versions.
 */

type Parse = (text: string) => unknown;

/** `2025-03-15 14:02:11.123456+00` → `2025-03-15T14:02:11.123Z`. Sessions run in UTC, yet any offset is read. */
const instant: Parse = (text) => {
  // As nearly all are written, and without a Date, for a page reads hundreds of them.
  if (text.length <= 26 && text[10] === ' ' && text.endsWith('+00'))
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`;
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
  return new Date(iso).toISOString();
};

/** Exact or not at all: ids, counts and sizes beyond 2^53 would come out as their neighbors. */
const integer: Parse = (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`The integer ${text} does not fit a JavaScript number.`);
  return value;
};

const asText: Parse = (text) => text;
const bytes: Parse = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

/** [type, its array type, how it is read] */
const TYPES: readonly (readonly [number, number, Parse])[] = [
  [16, 1000, (text) => text === 't'], // bool
  [17, 1001, bytes], // bytea
  [19, 1003, asText], // name
  [20, 1016, integer], // int8
  [21, 1005, Number], // int2
  [23, 1007, Number], // int4
  [25, 1009, asText], // text
  [26, 1028, Number], // oid
  [114, 199, JSON.parse], // json
  [700, 1021, Number], // float4
  [701, 1022, Number], // float8
  [1042, 1014, asText], // bpchar
  [1043, 1015, asText], // varchar
  [1082, 1182, asText], // date
  [1114, 1115, asText], // timestamp: has no zone, so it is no instant; kept as written
  [1184, 1185, instant], // timestamptz
  [1700, 1231, Number], // numeric
  [2950, 2951, asText], // uuid
  [3802, 3807, JSON.parse], // jsonb
];

/** From type OID to reader. What is not listed is left as text. */
export const PARSERS: Readonly<Record<number, Parse>> = Object.fromEntries(
  TYPES.flatMap(([oid, arrayOid, parse]) => {
    const one: Parse = (text) => parse(text);
    return [
      [oid, one],
      [arrayOid, (text: string) => readArray(text, one)],
    ];
  }),
);

/** A parameter as PostgreSQL text. Throws TypeError on what has no single meaning in SQL. */
export function parameter(value: unknown): string | null {
  if (value === null) return null;
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value);
    case 'object':
      if (value instanceof Date) return value.toISOString();
      if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
      if (Array.isArray(value)) return writeArray(value);
  }
  throw new TypeError(
    value === undefined
      ? 'A query parameter is undefined; pass null for NULL.'
      : `A query parameter is ${typeof value}; write JSON with JSON.stringify and cast it, $n::jsonb.`,
  );
}

function writeArray(items: readonly unknown[]): string {
  const written = items.map((item) => {
    if (Array.isArray(item)) return writeArray(item);
    const text = parameter(item);
    // Always quoted: an empty string, the word NULL, commas and braces need it, and it never hurts.
    return text === null ? 'NULL' : `"${text.replace(/[\\"]/g, '\\$&')}"`;
  });
  return `{${written.join(',')}}`;
}

/** Reads `{a,"b \"c\"",NULL,{…}}`. A leading `[2:3]=` (arrays that do not start at 1) is skipped. */
function readArray(text: string, parse: Parse): unknown[] {
  let at = text.indexOf('{');

  const readItem = (): unknown => {
    if (text[at] === '{') return readItems();
    if (text[at] !== '"') {
      const start = at;
      while (text[at] !== ',' && text[at] !== '}') at++;
      const word = text.slice(start, at);
      return word === 'NULL' ? null : parse(word);
    }
    let quoted = '';
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === '\\') at++;
      quoted += text[at];
    }
    at++;
    return parse(quoted);
  };

  const readItems = (): unknown[] => {
    const items: unknown[] = [];
    at++;
    while (text[at] !== '}') {
      items.push(readItem());
      if (text[at] === ',') at++;
    }
    at++;
    return items;
  };

  return readItems();
}
