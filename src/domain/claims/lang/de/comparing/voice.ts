/** Who does it and whom it is done to. */

import { wordTable } from '../../../../word-table.ts';
import { foldWord } from '../../../text.ts';
import type { VoiceForms } from '../../comparing.ts';
import { lemma } from '../lemma.ts';

const bases = (text: string): string[] => foldWord(text).trim().split(/\s+/).map(lemma);

const CONVERSE: readonly (readonly string[])[] = `
kaufen verkaufen
erwerben veräußern
leihen verleihen
mieten vermieten
geben bekommen
geben erhalten
gewähren erhalten
importieren exportieren
schlagen verlieren
besiegen verlieren
gewinnen verlieren
lehren lernen
vor nach
über unter
mehr weniger
höher niedriger
größer kleiner
schneller langsamer
älter jünger
`
  .trim()
  .split('\n')
  .map(bases);

export const VOICE: VoiceForms = {
  // "Ist" makes the perfect of many verbs, and no passive of any.
  passive: new Set(['wird', 'werden', 'wurde', 'wurden', 'worden']),
  ongoing: /(?!)/,
  by: /^(?:von|durch)$/,
  byItself: new Set(
    bases(
      'schließen öffnen beginnen enden starten fortsetzen ändern steigern verdoppeln halbieren stoppen lösen brechen verbrennen sinken',
    ),
  ),
  carriesNoRole:
    /^(?:und|oder|aber|der|die|das|dass|wenn|wahrend|nachdem|bevor|weil|als|wie|in|an|bei|zu|fur|von|mit|ohne|nicht|nie)$/,
  converse: CONVERSE,
  person: wordTable({
    ihn: 'er',
    ihm: 'er',
    er: 'er',
    sie: 'sie',
    ihnen: 'sie',
    uns: 'wir',
    wir: 'wir',
    ich: 'ich',
    mich: 'ich',
    mir: 'ich',
  }),
};
