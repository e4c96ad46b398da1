/** From the words of a byline to the people in it: without roles, places, outlets, wires, days and "staff". */
import { clean } from './metadata.ts';
import { comparableText } from './text.ts';

const NOBODY =
  /^(?:.{0,40} )?(?:staff(?: (?:reporters?|writers?|report))?|editors?|editorial(?: (?:team|board|staff))?|admin(?:istrator)?|newsroom|news ?desk|web ?desk|desk|online|redaction|redaktion|la rédaction|redacción|redazione|redactie|author|(?:our|special) correspondents?|unknown|guest|anonymous|agencies|bureau|null|undefined|by|and|written by|posted by|published by|share|follow|team)$/i;
/** Agencies that outlets credit beside or in place of a person. */
const WIRES =
  '(?:the )?(?:associated press|ap|reuters|afp|agence france[- ]presse|upi|united press international|pa(?: media)?|press association|dpa|tass|xinhua|kyodo(?: news)?|yonhap|ani|pti|ians|efe|ansa|bloomberg(?: news)?|wires?|wire (?:services?|reports?)|news (?:agency|agencies|services?))';
const WIRE = new RegExp(`^${WIRES}$`, 'i');
/** Behind a name, and no part of it. */
const WIRE_BEHIND =
  /\s(?:(?:The )?Associated Press|Agence France-Presse|Reuters|AFP|AP|dpa|Bloomberg(?: News)?)$/;
const PREFIX =
  /^\s*(?:(?:(?:written|writing|reported|reporting|posted|published|words|story|text|article) )?(?:by|von|par|por|di|door|av|от|автор|authors?|autor(?:in|a)?|auteur|autore|yazan|بقلم|लेखक|撰文|作者|文)[:\s：・]+|(?:words|text|story|haber|muhabir|yazar)\s?[:：]\s*)/i;
/** "Von unserem Korrespondenten Per Holm". */
const KIND_BEFORE = /^unsere[rmn]?\s\p{Lu}\p{Ll}+\s(?=\p{Lu})/u;
/** "Oda Fenn@oda@spray.example", as networks set name and handle; "ada.lund@courier.example". */
const ADDRESS = /[(<[]?@[\w.-]+@[\w.-]+[)>\]]?|[(<[]?[^\s()<>[\]@]+@(?!\S*@)[^\s()<>[\]]+[)>\]]?/g;
/** Whoever else had a hand in it, behind its authors: "; editing by Per Holm", "Fotos: Per Holm". */
const OTHER_HANDS =
  /[\s,;|·•(–-]*(?<![\p{L}])(?:(?:additional |further )(?:reporting|writing)|edit(?:ed|ing)|(?:medically )?reviewed|(?:fact[- ])?checked|translat(?:ed|ion)|photo(?:graph(?:y|s)?)?s?|pictures?|images?|illustrations?|graphics?|videos?|fotos?|bilder)\s?(?:by\s|[:：]).*$/isu;
/** "; writing by Ola Berg": an author like those before. */
const MORE_AUTHORS = /\s?[;,]\s?(?:writing|reporting|words|text) by\s/i;
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
  /\s*(?:,?\s(?:and|with|avec|mit|con|com|und|et|y|e|og|och|en|и|та|και|ve)\s|,(?! (?:jr|sr|ph\.?d|m\.?d|md|dds|rd|rdn|esq|cfp|cpa|ii|iii)\b)|;|\||&)\s*/iu;
/** What somebody is, not who: "political correspondent", "Head of Research". */
const ROLE =
  /^(?:.*\s)?(?:(?:editor|reporter|writer|correspondent|columnist|producer|journalist|contributor|director|manager|officer|professor|expert|analyst|founder|co-founder|president|consultant|specialist|strategist|attorney|lawyer|economist|researcher|scientist|physician|photographer|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|redactora?|periodista|giornalista)s?(?:[ -](?:in|at|large|of|for|emeritus)\b.*)?|(?:head|chief|fellow) (?:of|at)\b.*|(?:special|exclusive) (?:to|for)\b.*|(?:enviad[oa]|envoyée?|inviat[oa]) (?:e?special|spécial)[eo]?\b.*|ceo|cto|cfo|coo)$/i;
/** The same behind a name, without a comma: "Ada Lund Political correspondent". */
const ROLE_BEHIND =
  /\s(?:(?:senior|chief|staff|deputy|associate|special|freelance|contributing|managing|executive|investigative|general|assignment|political|diplomatic|foreign|national|international|world|local|city|business|economics?|science|health|education|crime|court|legal|sports?|security|defen[cs]e|environment|climate|technology|culture|arts|data|news|features?|home affairs)\s)*(?:correspondent|reporter|editor|writer|journalist|columnist|contributor|producer)$/i;
/** What stands beside people and is none: "The Courier", "BBC News", "in Ostrand". */
const OUTLET = /^(?:The\s\p{Lu}|\p{Lu}{2,}\s(?:News|Sports?|Radio|TV)$|(?:in|at|from|for|of)\s)/u;
/** Two to four words with a capital each, and not in capitals throughout as firms are. */
const PERSON =
  /^\p{Lu}\p{Ll}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|d[aei]|del?a?|v[ao]n|der|den|al|bin|ter)){1,4}$/u;

/** What is in the register of companies. */
const FIRM =
  /\s(?:plc|Plc|PLC|[Ii]nc|INC|[Ll]td|LTD|LLC|GmbH|AG|SE|Corp(?:oration)?|Co|Company|Holdings?|S\.A|N\.V|A\/S|ASA|Oy|S\.?r\.?l)\.?$/;

export const isPerson = (name: string): boolean =>
  PERSON.test(name) && !ROLE.test(name) && !NOBODY.test(name);

/** The names in a line, in order, and perhaps words that are none: see `people`. */
export function splitNames(text: string | null | undefined): string[] {
  const line = (clean(text) ?? '')
    .slice(0, LONGEST)
    .replace(ADDRESS, ' ')
    .trim()
    // All of the line, or what is left of it ("ada@courier.example (Ada Lund)").
    .replace(/^[([](.+)[)\]]\.?$/, '$1')
    .replace(JOINED_BEHIND, ' ')
    .replace(PREFIX, '')
    .replace(KIND_BEFORE, '')
    .replace(JOINED_BEFORE, '')
    .replace(OTHER_HANDS, '')
    .replace(REST, '')
    .trim();
  if (/^(?:责任编辑|责编|编辑|編集|submitted by)/i.test(line) || /^https?:/.test(line)) return [];
  return line.split(MORE_AUTHORS).flatMap(namesIn);
}
/** Longer than any byline, and short enough for every pattern here. */
const LONGEST = 1_000;

function namesIn(list: string): string[] {
  const [first, ...others] = list.split(SPLIT).map(nameAlone);
  // "content: The Courier, design: Per Holm" is the imprint of the page.
  if (first === undefined || list === '' || /[:：]/.test(list)) return [];
  const names = [first.name];
  let role = false;
  let { placed } = first;
  for (const { name, placed: also } of others) {
    // "In Ostrand and Port Ellery": behind one who is somewhere stands another place, unless somebody is there as well.
    const isPlace = placed && !also;
    placed ||= also;
    if (ROLE.test(name)) role = true;
    else if (isPlace || OUTLET.test(name)) continue;
    // Behind a role stand its office and its outlet; in a list of people a single word is a place.
    else if (isPerson(name) || !(role || (PERSON.test(first.name) && SINGLE.test(name)))) names.push(name);
  }
  return names;
}

/** One word, and no degree. */
const SINGLE = /^(?!\p{Lu}+®?$)\S+$/u;

/** Given name and family name: of more words one may be the outlet's ("Ada Lund Courier Staff Writer"). */
const isFullName = (text: string): boolean => /^\S+\s\S+$/.test(text);

/** "Ada Lund in Ostrand", "Ada Lund for The Courier", "Ada Lund Political correspondent", "ADA LUND Associated Press". */
function nameAlone(part: string): { name: string; placed: boolean } {
  const office = /^(.+?)\s(in|for|from|at|via|of)\s/.exec(part);
  const head = office?.[1];
  if (head !== undefined && (PERSON.test(head) || WIRE.test(head)))
    return { name: head, placed: office![2] === 'in' };
  const without = [part.replace(ROLE_BEHIND, ''), part.replace(WIRE_BEHIND, '')].find(isFullName);
  return { name: without ?? part, placed: false };
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
        FIRM.test(name) ||
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
  const own = [site, bare(site)].find((each) => each !== '' && name.toLowerCase().endsWith(` ${each}`));
  if (own === undefined) return name;
  const rest = name.slice(0, -own.length - 1).trimEnd();
  return /^\p{Lu}[^\s:]*(?:\s\p{Lu}[^\s:]*)+$/u.test(rest) ? rest : name;
}
