/** From the words of a byline to the people in it: without roles, places, outlets, wires, days and "staff". */
import { clean } from './metadata.ts';
import { comparableText } from './text.ts';

const NOBODY =
  /^(?:.{0,40} )?(?:staff(?: (?:reporters?|writers?|report))?|editors?|editorial(?: (?:team|board|staff))?|admin(?:istrator)?|newsroom|news ?desk|web ?desk|desk|online|redaction|redaktion|la rédaction|redacción|redazione|redactie|author|unknown|guest|anonymous|agencies|bureau|null|undefined|by|and|written by|posted by|published by|share|follow|team)$/i;
/** Agencies that outlets credit beside or in place of a person. */
const WIRE =
  /^(?:the )?(?:associated press|ap|reuters|afp|agence france[- ]presse|upi|united press international|pa(?: media)?|press association|dpa|tass|xinhua|kyodo(?: news)?|yonhap|ani|pti|ians|efe|ansa|bloomberg(?: news)?|wires?|wire (?:services?|reports?)|news (?:agency|agencies|services?))$/i;
const PREFIX =
  /^\s*(?:(?:(?:written|reported|posted|published|words|story|text|article|reviewed|edited|medically reviewed) )?(?:by|von|par|por|di|door|av|от|автор|authors?|autor(?:in|a)?|auteur|autore|yazan|بقلم|लेखक|撰文|作者|文)[:\s：・]+|(?:words|text|story|haber|muhabir|yazar)\s?[:：]\s*)/i;
/** Elements without a space between them: "ByAda Lund", "analystUpdated May 5". */
const JOINED_BEFORE = /^(?:[Bb]y|[Aa]uthor)(?=\p{Lu}\p{Ll})/u;
const JOINED_BEHIND = /(?<=\p{Ll})(?=(?:Updated|Published|Posted|Last|Reviewed)\b)/gu;
/** What follows the names in a byline: a role, a day, an outlet. */
const REST =
  /\s*(?:\||•|·|–|—|\/|\(|\n|\b(?:last )?(?:updated|modified|reviewed)\b|\bpublished\b|\bposted\b|\bon (?:\p{L}+ \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|,? \d{1,2} ?\p{L}{3,}|,? \p{Lu}\p{L}{2,8}\.? \d{1,2}\b|\d{4}).*$/isu;
/** "More from Ada Lund" leads on, and `ada.lund` is what somebody logs in with. */
const NO_NAME =
  /^(?:(?:[Mm]ore|[Aa]ll|[Aa]rticles|[Ss]tories|[Pp]osts|[Vv]iew|[Ss]ee|[Rr]ead|[Aa]bout|[Ff]ollow|[Mm]eet) |[a-z]+\.[a-z]+$)|»$/;
/** "Ada Lund - science editor". */
const DASHED_ROLE = /\s+-(?:\s.*)?$/;
/** Degrees and generations belong to the name before the comma. */
const SPLIT =
  /\s*(?:,?\s(?:and|with|und|et|y|e|og|och|en|и|та|και|ve)\s|,(?! (?:jr|sr|ph\.?d|m\.?d|md|dds|rd|rdn|esq|cfp|cpa|ii|iii)\b)|;|\||&)\s*/iu;
/** What somebody is, not who: "political correspondent", "Head of Research". */
const ROLE =
  /^(?:.*\s)?(?:(?:editor|reporter|writer|correspondent|columnist|producer|journalist|contributor|director|manager|officer|professor|expert|analyst|founder|co-founder|president|consultant|specialist|strategist|attorney|lawyer|economist|researcher|scientist|physician|photographer|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|redactora?|periodista|giornalista)s?(?:[ -](?:in|at|large|of|for|emeritus)\b.*)?|(?:head|chief|fellow) (?:of|at)\b.*|ceo|cto|cfo|coo)$/i;
/** Two to four words with a capital each, and not in capitals throughout as firms are. */
const PERSON =
  /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|d[aei]|del?a?|v[ao]n|der|den|al|bin|ter)){1,4}$/u;

export const isPerson = (name: string): boolean =>
  PERSON.test(name) && !ROLE.test(name) && !NOBODY.test(name);

/** The names in a line, in order, and perhaps words that are none: see `people`. */
export function splitNames(text: string | null | undefined): string[] {
  const line = withoutOffice(
    (clean(text) ?? '')
      .replace(JOINED_BEHIND, ' ')
      .replace(PREFIX, '')
      .replace(JOINED_BEFORE, '')
      .replace(REST, ''),
  );
  if (
    line === '' ||
    /^(?:责任编辑|责编|编辑|編集|submitted by|edited by)/i.test(line) ||
    /^https?:/.test(line)
  )
    return [];
  const [first = '', ...others] = line.split(SPLIT);
  const names = [first];
  let role = false;
  for (const other of others) {
    if (ROLE.test(other)) role = true;
    // Behind a role stand its office and its outlet; in a list of people a single word is a place.
    else if (isPerson(other) || !(role || (PERSON.test(first) && SINGLE.test(other)))) names.push(other);
  }
  return names;
}

/** One word, and no degree. */
const SINGLE = /^(?!\p{Lu}+®?$)\S+$/u;

/** "Ada Lund in Ostrand", "Ada Lund for The Courier". */
function withoutOffice(line: string): string {
  const name = /^(.+?)\s(?:for|from|at|via|in)\s/.exec(line)?.[1];
  return name !== undefined && PERSON.test(name) ? name : line;
}

/** Those of the names that are people's, each once and without the outlet's name behind it. */
export function people(names: readonly string[], siteName: string | null): string[] {
  const site = comparableText(siteName ?? '').toLowerCase();
  const seen = new Set<string>();
  // A digit is a date, a counter or "5 minutes ago" that shares the byline's element.
  const worded = names.filter((name) => !/\p{Nd}/u.test(name));
  return worded
    .map((name) => withoutSite(name.replace(DASHED_ROLE, ''), site))
    .filter((name) => {
      const key = comparableText(name).toLowerCase();
      if (
        name.length < 2 ||
        name.length > 60 ||
        !/\p{L}/u.test(name) ||
        NOBODY.test(name) ||
        WIRE.test(name) ||
        NO_NAME.test(name) ||
        bare(key) === bare(site)
      )
        return false;
      if (seen.has(key) || name.includes('@') || name.split(' ').length > 6) return false;
      seen.add(key);
      return true;
    });
}

/** "The Courier Ltd" is the Courier. */
const bare = (name: string): string => name.replace(/^the\s+|[,\s]+(?:ltd|inc|llc|gmbh|co)\.?$/g, '');

/** "Ada Lund The Courier" → "Ada Lund", but not "head of The Courier". */
function withoutSite(name: string, site: string): string {
  if (site === '' || !name.toLowerCase().endsWith(` ${site}`)) return name;
  const rest = name.slice(0, -site.length - 1).trimEnd();
  return /^\p{Lu}[^\s:]*(?:\s\p{Lu}[^\s:]*)+$/u.test(rest) ? rest : name;
}
