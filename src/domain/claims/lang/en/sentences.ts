/** English words at the seams of sentences. */
import type { SentenceWords } from '../pages.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SPEECH_TAIL =
  /^[–—-]?\s?(?:(?:he|she|they|it|we|i|[A-Z][\p{L}'’.-]+(?:\s[A-Z][\p{L}'’.-]+){0,3}|the\s[\p{L}-]+(?:\s[\p{L}-]+){0,3})\s)?(?:(?:has|had|have|also|later|then)\s)?(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|replied|explained|insisted|warned|shouted|continued|claimed|noted|recalled|remarked|responded|declared|stated|commented|exclaimed)\b/u;

export const SENTENCES: SentenceWords = {
  neverLast: set(
    'mr mrs ms messrs dr prof rev hon sen rep gov gen col maj capt cmdr lt sgt cpl pvt adm brig st mt ft pres supt det insp vs viz cf e.g i.e eg ie approx esp incl ca al',
  ),
  beforeNumber: set(
    'no nos nr p pp fig art sec ch vol vols par para jan feb mar apr jun jul aug sep sept oct nov dec tel ext c n°',
  ),
  maybeLast: set(
    'u.s u.k u.n e.u u.s.a d.c a.m p.m inc ltd co corp llc jr sr bros ave blvd rd dept est univ assn ph.d m.d b.a m.a jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  ),
  openers: set(
    'The A An In On At It He She They We I You His Her Their Its Our My This That These Those There Here But And Or So Yet If When While As After Before Since Although Though Because For From By With Without To Mr Mrs Ms Dr What Who Why How Where Which Did Do Does Is Are Was Were Has Have Had Can Could Will Would Should May Might No Not Nor Some Many Most Several All Both Each Every Another Other One Two Three Then Now Later Meanwhile However Also Still Even Only Such According Despite During Until Under Over Between Among About Officials Police Authorities People Please',
  ),
  isSpeechTail: (text) => SPEECH_TAIL.test(text),
};
