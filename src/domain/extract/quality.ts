/**
 * What the page is, with reasons an operator understands. A page that is not the article (a check for robots, a
 * consent wall, a soft 404, a front page) must never become a version: it would "remove" every fact of the last one.
 */
import type { Block, Quality, QualityStatus } from '../model/extraction.ts';
import { consentIn, speaksOfConsent } from './consent.ts';
import type { Teasers } from './teasers.ts';
import { UNMARKED_END, wordCount } from './text.ts';

export interface QualitySignals {
  /** Standfirst and blocks. */
  texts: readonly Block[];
  title: string | null;
  /** Text of the `<title>`. */
  pageTitle: string | null;
  /** The beginning of all text that a reader sees; asked for only where the article's own does not answer. */
  pageText: () => string;
  /** Characters of text and of links on the whole page. */
  pageChars: number;
  linkChars: number;
  /** Characters of prose on the page, and what of it stands in rows of teasers. */
  prose: number;
  teasers: Teasers;
  accessibleForFree: boolean | null;
  /** Why it is a live blog, if it is. */
  live: string | null;
  /** What JSON-LD or Open Graph call the page. */
  statedType: string | null;
  /** True when the address is a front page. */
  isRoot: boolean;
}

const STUB_WORDS = 60;
/** Below this, words typical of walls and checks are believed; an article may well be about them. */
const WALL_WORDS = 220;

const CHALLENGE =
  /\b(?:just a moment\.{3}|attention required!|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)\b|(?:i['’]m|not) a robot|checking (?:your browser|if the site connection)|please complete the (?:security check|captcha)|unusual (?:traffic|activity) from your|press (?:&|and) hold|ddos protection|enable javascript and cookies to continue|please verify you|security check(?:point)?\b|access (?:to this page )?(?:has been )?denied|you have been blocked|pardon our interruption|bot (?:detection|protection)|human verification|request unsuccessful\. incapsula)/i;
const ERROR =
  /\b(?:error 404\b|(?<=^|\n)(?:error )?404(?: (?:error|not found)\b|(?=\s*(?:$|\n|[-–—|:.!])))|page (?:was |could |can(?:['’]t|not) |cannot )?(?:not |be )*found|(?:can(?:['’]t|not)|could(?:n['’]t| not)) find (?:the|that|this|your) (?:page|article|story)|page (?:you (?:requested|are looking for|were looking for|have requested)|does(?:n['’]t| not) exist|(?:is )?no longer (?:exists|available)|not available)|(?:article|story|content) (?:is )?(?:no longer available|not found|has been removed|has expired)|something went wrong|internal server error|bad gateway|service (?:temporarily )?unavailable|(?:temporarily )?(?:down for|under) maintenance|403 forbidden|error 5\d\d|seite (?:wurde )?nicht gefunden|página no encontrada|page (?:introuvable|non trouvée)|pagina non trovata|página não encontrada|страница не найдена)/i;
const PAYWALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|unlock)|to (?:continue|keep) reading|(?:already|become) a subscriber|subscribers? only|for subscribers|this (?:article|content|story) is (?:for|reserved|exclusive|available (?:only )?to)|unlock (?:this|the full) (?:article|story)|sign in to read|log in to (?:continue|read)|start your (?:free )?trial|you['’]ve reached your (?:free )?(?:article )?limit|réservé aux abonnés|nur für abonnenten|solo para suscriptores)/i;
const SHELL =
  /\b(?:(?:enable|requires?|turn on|need) javascript|javascript (?:is )?(?:disabled|required|must be enabled)|you need to enable javascript)/i;

export function judgeQuality(signals: QualitySignals): Quality {
  const words = signals.texts.reduce((sum, block) => sum + wordCount(block.text), 0);
  const few = words < WALL_WORDS;
  const pageText = few ? signals.pageText() : '';
  const seen = `${signals.pageTitle ?? ''}\n${signals.title ?? ''}\n${pageText}`;

  const challenge = few ? CHALLENGE.exec(seen) : null;
  if (challenge && wordCount(pageText) < WALL_WORDS * 2)
    return verdict('challenge', `a check for robots: “${challenge[0]}”`, `${words} words`);

  const error = errorWords(signals, words);
  if (error)
    return verdict('error', `an error page that answers as if it were found: “${error}”`, `${words} words`);

  const consent = consentWords(signals);
  if (consent)
    return verdict('consent', `the text is about consent and cookies: ${consent}`, `${words} words`);

  if (words === 0) {
    if (signals.linkChars > 400 && signals.linkChars > signals.pageChars * 0.4)
      return verdict('index', 'only links, no text of an article');
    const hint = SHELL.exec(seen);
    return verdict(
      'shell',
      hint ? `the text is loaded by script: “${hint[0]}”` : 'the page has no readable text',
    );
  }
  if (words < 25 && SHELL.test(seen))
    return verdict('shell', 'the text is loaded by script', `${words} words`);
  if (signals.live !== null) return verdict('live-blog', signals.live, `${words} words`);
  if (isIndex(signals, words))
    return verdict(
      'index',
      `a list of links: ${share(signals)} % of the page's text are links`,
      `${words} words of its own`,
    );

  const wall = few ? PAYWALL.exec(pageText) : null;
  if (words < STUB_WORDS) return verdict('stub', `only ${words} words`, ...(wall ? [`“${wall[0]}”`] : []));
  if (words < WALL_WORDS && signals.accessibleForFree === false && wall)
    return verdict('stub', 'the page says that it is not free', `“${wall[0]}”`, `only ${words} words`);
  return verdict('article', `${words} words in ${signals.texts.length} blocks`);
}

const LEAST_TEASERS = 8;

/** Plain text has no page around it to judge. */
export function judgePlainText(blocks: readonly Block[]): Quality {
  const words = blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
  if (words === 0) return verdict('shell', 'no text');
  return verdict('article', `${words} words in ${blocks.length} blocks, as given`);
}

const verdict = (status: QualityStatus, ...reasons: string[]): Quality => ({ status, reasons });

const share = (signals: QualitySignals): number =>
  Math.round((signals.linkChars / Math.max(1, signals.pageChars)) * 100);

/** Said by the title and the first lines; on a page with more text, by both. */
function errorWords(signals: QualitySignals, words: number): string | null {
  const titles = ERROR.exec(`${signals.pageTitle ?? ''}\n${signals.title ?? ''}`)?.[0] ?? null;
  if (titles === null && words >= WALL_WORDS) return null;
  const beginnings = signals.texts.slice(0, 2).map((block) => block.text.slice(0, 250));
  const opening = ERROR.exec(beginnings.join('\n'))?.[0] ?? null;
  if (words < STUB_WORDS) return titles ?? opening ?? ERROR.exec(signals.pageText())?.[0] ?? null;
  if (words < WALL_WORDS) return titles ?? opening;
  return opening === null ? null : titles;
}

/** A few words of consent in the corners of a page are everywhere, so only what would be the article is read. */
function consentWords(signals: QualitySignals): string | null {
  const text = signals.texts.some(isStatement)
    ? signals.texts.map((block) => block.text).join('\n')
    : signals.pageText().slice(0, 3_000);
  const words = consentIn(text);
  if (words.length < 2) return null;
  const titles = `${signals.pageTitle ?? ''} ${signals.title ?? ''}`;
  return words.length >= (speaksOfConsent(titles) ? 2 : 4) ? words.slice(0, 4).join(', ') : null;
}

/** A sentence of some length: a page that has one is judged by its own words. */
const isStatement = ({ kind, text }: Block): boolean =>
  kind !== 'heading' &&
  text.length >= 40 &&
  (/[.!?…。！？।؟]["'”’»)\]]*$/.test(text) || UNMARKED_END.test(text));

/** Front and section pages: mostly links or teasers, and no run of paragraphs that could be an article. */
function isIndex(signals: QualitySignals, words: number): boolean {
  if (signals.statedType !== null && /article|posting|report/i.test(signals.statedType)) return false;
  const paragraphs = signals.texts.filter(
    (block) => block.kind === 'paragraph' && block.text.length > 150,
  ).length;
  if (signals.isRoot && paragraphs < 8) return true;
  if (signals.teasers.count >= LEAST_TEASERS && signals.teasers.prose > signals.prose * 0.6) return true;
  return (
    paragraphs === 0 && words < 80 && signals.linkChars > signals.pageChars * 0.5 && signals.linkChars > 1_500
  );
}
