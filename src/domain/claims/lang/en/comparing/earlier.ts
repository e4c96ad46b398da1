/** How a sentence tells that a value no longer holds, and names the one that took its place. */
import type { EarlierWords } from '../../comparing.ts';

export const EARLIER: EarlierWords = {
  leads:
    /\b(?:not|instead of|rather than|compared (?:with|to)|as against|previously|originally|initially|formerly|at first|first (?:gave|given|giving|said|put|reported|announced|planned|set)|(?:earlier|previous|initial|original|prior) (?:\w+ ){0,2}?(?:of|for))(?: (?:on|in|at|by|for|from|to|as|about|some|the|a))*$/,
  // "Up from 54"; "from Friday" opens a stretch of time unless something was moved from it.
  replaces: {
    quantity: /\bfrom(?: (?:the|a|an|about|some))?$/,
    date: /\b(?:moved|postponed|delayed|deferred|shifted|pushed|put|brought|rescheduled)(?: \w+){0,3} from(?: the)?$/,
    name: /\b(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|t(?:ake|akes|ook|aking) over from)(?: \w+){0,2}$/,
    quote: /(?!)/,
  },
  // "After Quito withdrew".
  leaves:
    /^(?:withdrew|withdraws|quit|quits|resigned|resigns|left|leaves|fell ill|falls ill|died|dies|retired|retires|stepped (?:down|aside)|pulled out|dropped out|was (?:\w+ ){0,2}(?:fired|dismissed|sacked|ousted|removed|replaced))\b/,
  when: /\b(?:after|when|once|because)$/,
  to: /^to$/,
};
