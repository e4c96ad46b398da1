/**
 * Countries as news English writes them: `name; other names; people and adjective; seat of government`. The seat is
 * kept apart because "London" stands for the government only in some sentences.
 */
const TABLE = `
name; other, names; people, and, adjective; seat, of, government
`;

const COUNTRY = new Map<string, string>();
const SEAT = new Map<string, string>();
for (const line of TABLE.trim().split('\n')) {
  const [name = '', others = '', people = '', seats = ''] = line.split(';').map((cell) => cell.trim());
  const forms = (cell: string): string[] =>
    cell === '' ? [] : cell.split(',').map((form) => form.trim().toLowerCase());
  for (const form of [name.toLowerCase(), ...forms(others), ...forms(people)]) COUNTRY.set(form, name);
  for (const form of forms(seats)) SEAT.set(form, name);
}

/** The country a folded form names or belongs to: `british` → United Kingdom. */
export const countryOf = (form: string): string | null => COUNTRY.get(form) ?? null;

/** The country whose government a capital stands for: `downing street` is not here, `london` is. */
export const governmentOf = (form: string): string | null => SEAT.get(form) ?? null;
