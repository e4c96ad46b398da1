/** Words that stand with names, and spellings of names. */

import { wordTable } from '../../../../word-table.ts';
import { foldWord } from '../../../text.ts';
import type { NameForms } from '../../comparing.ts';

const set = (text: string): ReadonlySet<string> => new Set(foldWord(text).trim().split(/\s+/));

/** What stands for an institution by itself, and what no shorter word for the same one could mean as well. */
const BODIES = set(`
innenministerium außenministerium verteidigungsministerium finanzministerium justizministerium wirtschaftsministerium arbeitsministerium
gesundheitsministerium umweltministerium verkehrsministerium landwirtschaftsministerium bildungsministerium familienministerium
amtsgericht landgericht oberlandesgericht verwaltungsgericht arbeitsgericht sozialgericht finanzgericht bundesgerichtshof
bundesverfassungsgericht bundesverwaltungsgericht
bundestag bundesrat landtag stadtrat gemeinderat kreistag kabinett opposition
polizei feuerwehr staatsanwaltschaft zoll bundeswehr marine armee
bank kirche universitat hochschule schule krankenhaus klinik museum theater gewerkschaft versicherung
aufsichtsrat vorstand betriebsrat
`);

export const NAME_FORMS: NameForms = {
  titles:
    /^(?:herrn?|frau|dr|prof|professor|professorin|doktor|doktorin|prasident(?:in)?|kanzler(?:in)?|bundeskanzler(?:in)?|bundesprasident(?:in)?|vizekanzler(?:in)?|\p{L}*minister(?:in)?|ministerprasident(?:in)?|premier(?:minister)?(?:in)?|konig(?:in)?|prinz(?:essin)?|furst(?:in)?|papst|kardinal|erzbischof|bischof|bischofin|pfarrer(?:in)?|(?:ober)?burgermeister(?:in)?|landrat|landratin|senator(?:in)?|general|oberst|hauptmann|kommissar(?:in)?|richter(?:in)?|botschafter(?:in)?|chef(?:in)?|vorsitzender?|sprecher(?:in)?|trainer(?:in)?|abgeordneter?|ex|der|die|den|dem|des)$/u,
  variants: wordTable({ st: 'sankt', sankt: 'sankt', co: 'compagnie' }),
  divides: set('nord süd ost west neu alt anti ex pro nördliche südliche östliche westliche'),
  unlettered: /^(?:der|die|das|des|fur|und|von|zu|in|am|&)$/,
  officeOf: (raw) => /(\p{L}+?)(?:s|ungs)?ministeri?/u.exec(foldWord(raw))?.[1],
  bodies: BODIES,
  offices: set('amt ministerium ausschuss kommission gericht rat behorde'),
  government: /^(?:regierung|behorden|fuhrung)$/,
};
