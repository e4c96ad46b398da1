/** Nouns for people in base form: whoever counts people may be counting any of them. */
import { foldWord } from '../../text.ts';
import { lemma } from './lemma.ts';

export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  foldWord(
    'mensch leute person tote todesopfer opfer verletzte verletzter vermisste verwundete getötete betroffene bewohner anwohner einwohner ' +
      'passagier fahrgast insasse reisende arbeiter beschäftigte mitarbeiter angestellte soldat zivilist kind schüler student patient ' +
      'mann frau junge mädchen jugendliche tourist urlauber flüchtling migrant geflüchtete bürger besucher zuschauer fan gast teilnehmer demonstrant ' +
      'wähler helfer retter einsatzkraft rettungskraft feuerwehrmann feuerwehrleute polizist beamte lehrer lehrkraft arzt pfleger fahrer häftling gefangene geisel ' +
      'überlebende infizierte erkrankte festgenommene verdächtige kunde mieter bergmann seemann mitglied abgeordnete',
  )
    .split(' ')
    .map(lemma),
);
