/** Correction, clarification and update notes: what an outlet says about its own article. Never furniture. */

/**
 * Openings of a note, in the languages whose news pages were at hand. A label needs its colon or dash, because
 * "Correction fluid was invented…" is prose.
 */
const LABEL =
  /^[[(*\s–—-]*(?:corrections?|clarifications?|retractions?|correction and clarification|clarification and correction|corrections? (?:&|and) clarifications?|erratum|editor['’]?s['’]? note|editors['’] note|an? (?:update|correction|clarification)|updated?|this (?:article|story|post) (?:was|has been) (?:updated|corrected|amended)|amended|correcci[oó]n|fe de erratas|aclaraci[oó]n|nota (?:del editor|de la redacci[oó]n)|rectificaci[oó]n|correction du|pr[eé]cision|rectificatif|note de la r[eé]daction|mise à jour|korrektur|richtigstellung|anmerkung der redaktion|hinweis der redaktion|aktualisierung|correç[aã]o|errata|atualizaç[aã]o|correzione|rettifica|aggiornamento|correctie|rectificatie|исправление|уточнение)(?:[^.:]{0,40})?\s?[:–—]/iu;
const DATED_LABEL =
  /^[[(*\s]*(?:correction|clarification|editor['’]s note|update)s?[,.]?\s(?:\(|on |[A-Z][a-z]{2,8}\.? \d|\d)/i;
const SENTENCE =
  /\b(?:(?:an )?(?:earlier|previous|original|initial) versions? of (?:this|the) (?:article|story|report|post|piece|headline|column|item|caption|page|graphic|interview|review)|this (?:article|story|post|report|piece|headline|column|item) (?:(?:was|has been|is being)(?: \w+)? (?:amended|corrected|updated|clarified|revised|changed|edited)|(?:originally|incorrectly|previously|initially|wrongly|mistakenly) (?:said|stated|reported|misstated|identified|gave|named|listed|claimed|described|misspelled)|misstated|has a correction|was first published)|we (?:have )?(?:corrected|amended|updated) (?:(?:this|the) (?:article|story|post)|the (?:spelling|name|figure|number|date|headline|caption|text)|an error)|(?:an?|the) (?:earlier|previous|original) (?:headline|caption) (?:of this article )?(?:said|stated|gave|suggested|misstated|incorrectly)|(?:has|have) (?:retracted|withdrawn) this (?:article|story|post|report)|this (?:article|story|post|report) (?:has been|was) (?:retracted|withdrawn)|in an? (?:earlier|previous) version,? (?:we|it)\b|this (?:article|story|version) corrects\b|^corrects (?:the |paragraph|para\b|headline|spelling)|(?:updated|corrected) to (?:add|reflect|include|correct|clarify|remove|note|fix|say)|the (?:article|story|post) (?:has been|was) (?:updated|corrected|amended)|en una versi[oó]n anterior|una versi[oó]n anterior de est|une version pr[eé]c[eé]dente de cet|une version ant[eé]rieure de cet|in einer (?:früheren|vorherigen) (?:version|fassung)|uma vers[aã]o anterior dest|una versione precedente di quest)/iu;

/** Labels that furniture shares: "Update: sign up to…" is no note, so these need a second sign. */
const LOOSE = /^[[(*\s–—-]*(?:updated?|an update|editor['’]?s['’]? note|editors['’] note)/i;
const CALL = /\b(?:sign up|subscribe|newsletter|follow us|click here|download|join us|cookies?)\b/i;

/** Longer than any note, and therefore the article itself. */
const LONGEST = 1_200;
/** Where a note that opens with other words must have come to its point, in characters. */
const LATEST = 160;
/** "Updated: 5 March 2025 14:02" is a time line, not a note. */
const TIME_WORDS = new RegExp(
  `^(?:[^\\p{L}]|\\b(?:${[
    'first last updated? posted published modified corrected amended on at by and the this post article story page was is has been originally',
    'am pm gmt utc [ecmp][sd]?t ist bst ce?s?t a m p z st nd rd th day days hours? hrs? minutes? mins? ago today yesterday',
    'jan feb mar apr may jun jul aug sept? oct nov dec january february march april june july august september october november december',
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday',
  ]
    .join(' ')
    .split(' ')
    .join('|')})\\b)*$`,
  'iu',
);

/** Words without which no note is written: one quick look spares the patterns above most of the page. */
const CUE =
  /\b(?:correct|clarif|updat|amend|erratum|errata|editor|versi[oó]n|vers[aã]o|fassung|misst|originally|incorrectly|previously|initially|wrongly|mistakenly|corre[cç]|aclara|nota de|rectif|pr[eé]cision|note de|mise à jour|korrektur|richtig|anmerkung|hinweis|aktualis|atualiz|rettifica|aggiorna|has been|was first|retract|withdraw|previous headline|previous caption)|исправ|уточн/i;

export function isCorrection(text: string): boolean {
  if (text.length > LONGEST || text.length < 15) return false;
  if (!CUE.test(text.slice(0, LATEST + 80))) return false;
  if (TIME_WORDS.test(text.slice(0, 300))) return false;
  const head = text.slice(0, 400);
  if (LABEL.test(head) || DATED_LABEL.test(head))
    return !(LOOSE.test(head) && (CALL.test(text) || text.length < 30));
  const at = SENTENCE.exec(head);
  // A note speaks of the article at once; deep inside a paragraph the same words are the story's own.
  return at !== null && at.index < LATEST && !CALL.test(text);
}
