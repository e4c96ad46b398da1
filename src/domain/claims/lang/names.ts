/** What a language must tell of names. */

export interface NameWords {
  titles: ReadonlySet<string>;
  /** Lower-case nouns of office: `president`, `minister`. */
  roles: ReadonlySet<string>;
  organizationWords: ReadonlySet<string>;
  placeWords: ReadonlySet<string>;
  /** Known place, folded → canonical form. Demonyms and other spellings point at the same form. */
  places: ReadonlyMap<string, string>;
  demonyms: ReadonlyMap<string, string>;
  /** Seats that may stand for a government: `kremlin` → Russia. */
  seats: ReadonlyMap<string, { name: string; country: string }>;
  /** Canonical capital → country whose government it may stand for. */
  capitals: ReadonlyMap<string, string>;
  organizations: ReadonlyMap<string, string>;
  givenNames: ReadonlySet<string>;
  /** Lower-case words that may stand inside a name: `of`, `the`, `de`, `van`. */
  inside: ReadonlySet<string>;
  /** Those of them that join only what organizations and offices are called by: `of`, `for`. */
  joiners: ReadonlySet<string>;
  /** Second words that add nothing to a company's name: `Group`, `Inc`. */
  companySuffixes: ReadonlySet<string>;
  /** Owners that stand inside names: `Women's Institute`. */
  owners: ReadonlySet<string>;
  /** `St`: whose name stands before "'s" is part of a house's name. */
  saints: ReadonlySet<string>;
  /** What ministers are of: `State`, `Defence`. */
  portfolios: ReadonlySet<string>;
  /** The definite article before a role. */
  definite: string;
  /** Capitalized words that are no names: days, months, `I`, languages. */
  never: ReadonlySet<string>;
  /** Prepositions of place: what follows is a place rather than a person. */
  locative: ReadonlySet<string>;
}
