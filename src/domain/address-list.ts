/**
 * In: a list as people have it: addresses in text, a table with a column of them, a sitemap, a feed, an OPML file.
 * Out: the addresses of articles in it, each once, in order, and those of further lists that it points to.
 * Always: nothing is fetched and nothing is judged; whether an address can be followed is said where it is submitted.
 */
import { Parser } from 'htmlparser2';

export interface AddressList {
  addresses: string[];
  /** Sitemaps of a sitemap index, feeds of an OPML file. */
  lists: string[];
}

/** @param column of a table, by name; without it the first column that holds addresses */
export function readAddressList(text: string, column: string | null = null): AddressList {
  const found = text.trimStart().startsWith('<')
    ? fromXml(text)
    : { addresses: fromTable(text, column) ?? addressesIn(text), lists: [] };
  return { addresses: [...new Set(found.addresses)], lists: [...new Set(found.lists)] };
}

/** Addresses as people paste them: parted by white space, with list marks and commas about them. */
export function addressesIn(text: string): string[] {
  const found = text
    .split(/\s+|[,;](?=https?:)/)
    .map((word) => word.replace(/^[<("'•*-]+|[>)"',;]+$/g, ''))
    .filter((word) => word !== '');
  return [...new Set(found)];
}

/** What each element of these formats holds, by its path from the parent. */
function fromXml(text: string): AddressList {
  const list: AddressList = { addresses: [], lists: [] };
  const path: string[] = [];
  let heard = '';
  const take = (into: string[], address: string | undefined) => {
    const trimmed = address?.trim();
    if (trimmed) into.push(trimmed);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(name);
        heard = '';
        if (name === 'outline') take(list.lists, attributes.xmlUrl ?? attributes.xmlurl);
        // Atom: the entry itself, not its comments or enclosures.
        const isEntry = name === 'link' && path.at(-2) === 'entry';
        if (isEntry && (attributes.rel ?? 'alternate') === 'alternate') take(list.addresses, attributes.href);
      },
      ontext(part) {
        heard += part;
      },
      onclosetag(name) {
        const parent = path.at(-2);
        if (name === 'loc' && parent === 'sitemap') take(list.lists, heard);
        if (name === 'loc' && parent === 'url') take(list.addresses, heard);
        if (name === 'link' && parent === 'item') take(list.addresses, heard);
        path.pop();
        heard = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return list;
}

const ADDRESS = /^https?:\/\/\S+$/i;

/** The addresses of a table's column; null when the text is no table. @param column as its heading names it */
function fromTable(text: string, column: string | null): string[] | null {
  const separator = separatorOf(text);
  if (separator === null) return null;
  const rows = readTable(text, separator);
  const [head = []] = rows;
  // Addresses in a row, parted by commas, are a list and no table.
  if (column === null && head.filter((cell) => ADDRESS.test(cell.trim())).length > 1) return null;
  const wanted = (cell: string) => cell.trim().toLowerCase() === column?.trim().toLowerCase();
  const at =
    column === null
      ? head
          .map((_, index) => index)
          .find((index) => rows.some((row) => ADDRESS.test(row[index]?.trim() ?? '')))
      : head.findIndex(wanted);
  if (at === undefined || at === -1) return column === null ? null : [];
  return rows.map((row) => row[at]?.trim() ?? '').filter((cell) => ADDRESS.test(cell));
}

/** What parts the first line into the most cells; null when it is one cell. */
function separatorOf(text: string): string | null {
  const [line = ''] = text.split(/\r?\n/, 1);
  const cells = (separator: string) => line.split(separator).length;
  const best = ['\t', ';', ','].reduce((most, next) => (cells(next) > cells(most) ? next : most));
  return cells(best) > 1 ? best : null;
}

/** RFC 4180, with any separator: quoted cells may hold separators, line ends and doubled quotes. */
function readTable(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) endCell();
    else if (char === '\n') endRow();
    else if (char !== '\r') cell += char;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
