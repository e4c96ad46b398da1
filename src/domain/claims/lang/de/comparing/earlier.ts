/** How a sentence tells that a value no longer holds, and names the one that took its place. */
import type { EarlierWords } from '../../comparing.ts';

export const EARLIER: EarlierWords = {
  leads:
    /\b(?:nicht|statt|anstatt|anstelle(?: von)?|verglichen mit|gegenuber|zuvor|ursprunglich|zunachst|bisher|zuletzt|vorher|anfangs|fruher)(?: (?:in|an|am|um|bei|fur|von|auf|als|rund|etwa|der|die|das|dem|den|mit|noch|war|waren|hatte|es))*$/,
  replaces: {
    quantity: /\bvon(?: (?:zuvor|zuletzt|bisher|bislang|vorher|rund|etwa|knapp|dem|den))*$/,
    date: /\b(?:verschoben|verlegt|vorgezogen)(?: \w+){0,3} vo[nm]$|\bvo[nm]$/,
    name: /\b(?:ersetzt|ersetzte|folgt auf|folgte auf|lost|loste|beerbt|beerbte|nachfolger(?:in)? von)(?: \w+){0,2}$/,
    quote: /(?!)/,
  },
  leaves:
    /^(?:zurucktrat|zuruckgetreten|starb|gestorben|ausgeschieden|ausschied|zuruckzog|verliess|absagte|abgesetzt|entlassen)\b/,
  when: /\b(?:nachdem|weil|da|als)$/,
  to: /^auf$/,
};
