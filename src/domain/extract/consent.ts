/** What walls and banners that ask for consent say, in the languages whose outlets ask most. */
import { wordCount } from './text.ts';

/** Of a text in small letters: patterns that fold case themselves take several times as long. */
const CONSENT =
  /(?<![a-zà-ÿ])(?:before you continue|we value your privacy|your privacy (?:choices|matters|settings|is important)|accept (?:all|cookies|and continue)|reject all|manage (?:cookies|preferences|options|settings)|consent|cookies?|legitimate interests?|personali[sz]ed (?:ads|advertising|content)|(?:our|and) (?:\d+ )?partners|device identifiers|privacy policy|personal data|tracking|tout (?:accepter|refuser)|(?:vos|nos) partenaires|données personnelles|consentement|alle akzeptieren|akzeptieren|zustimm(?:en|ung)|einwillig(?:en|ung)|datenschutz[a-zà-ÿ]*|personenbezogenen? daten|unsere (?:bis zu )?\d* ?partner|(?:mit|ohne) werbung|aceptar todo|consentimiento|datos personales|nuestros socios|accetta(?:re)? tutt[io]|consenso|dati personali|toestemming|accepteren|persoonsgegevens)(?![a-zà-ÿ])/g;
const ONE = new RegExp(CONSENT.source);
const PER_100_WORDS = 2.5;
/** A wall comes to its point at once. */
const BEGINNING = 700;

/**
 * The distinct words of consent in a text that is written in them, several to a sentence; none where they are rare, as in
 * an article about privacy.
 */
export function consentIn(text: string): string[] {
  if ((text.slice(0, BEGINNING).toLowerCase().match(CONSENT)?.length ?? 0) < 2) return [];
  const found = text.toLowerCase().match(CONSENT) ?? [];
  if (found.length < (wordCount(text) / 100) * PER_100_WORDS) return [];
  return [...new Set(found)];
}

export const speaksOfConsent = (text: string): boolean => ONE.test(text.toLowerCase());
