/** How certain, how binding, planned or done. */
import { wordTable } from '../../../../word-table.ts';
import type { CertaintyForms } from '../../comparing.ts';

const BINDING: Record<string, RegExp> = {
  bound:
    /^(?:muss|mussen|musse|mussten?|verpflichtet|gezwungen|vorgeschrieben|pflicht|verbindlich|ordnet|ordnete|angeordnet)$/,
  advised: /^(?:sollten?|empfiehlt|empfahl|empfehlen|empfohlen|rat|riet|raten|aufgerufen|gebeten)$/,
  free: /^(?:darf|durfen|durfte|durften|kann|konnen|freiwillig|freigestellt|erlaubt)$/,
};

const INTENDED = /^(?:will|wollen|plan(?:t|en)|beabsichtig(?:t|en)|erwag(?:t|en)|pruf(?:t|en))$/;

export const CERTAINTY: CertaintyForms = {
  modals: wordTable({
    könnte: 'hedged',
    könnten: 'hedged',
    dürfte: 'hedged',
    dürften: 'hedged',
    soll: 'hedged',
    sollen: 'hedged',
    wird: 'expected',
    will: 'expected',
    wollen: 'expected',
    muss: 'obligation',
    mussen: 'obligation',
  }),
  auxiliaries: new Set(),
  inability: /^könnten?$/,
  future: /(?!)/,
  bareFuture: /^(?:wird|werden|werde)$/,
  passive: /^werden$/,
  done: /^(?:wurde|wurden|worden)$/,
  mayAllow: /(?!)/,
  permission: /^(?:darf|durfen|erlaub(?:t|en|te)|verbiet(?:et|en)|verbot|verboten|untersagt|untersagte)$/,
  ability: /^(?:könnten?|moglich(?:e[nrs]?)?|moglicherweise|chance|gefahr|risiko|droh(?:t|en|te|ten))$/,
  beforeParticiple: /^(?:ist|sind|war|waren|wird|werden|wurde|wurden|worden|hat|haben|hatte|hatten|nicht)$/,
  binding: BINDING,
  stances: [
    BINDING,
    {
      coming: /^(?:wird|werden)$/,
      done: /^(?:wurden?|hat|haben|hatten?|ist|sind|waren?)$/,
    },
    { intended: INTENDED, settled: /^(?:wird|werden)$/ },
    {
      intended: INTENDED,
      done: /^(?:hat|haben|hatten?|ist|sind|wurden?)$/,
    },
    {
      decided:
        /^(?:beschliesst|beschlossen?|beschloss|billigt|billigte|gebilligt|einigt|einigte|geeinigt|verabschiedet|verabschiedete)$/,
      weighed:
        /^(?:berat|beriet|beraten|diskutiert|diskutierte|diskutieren|erwagt|erwog|erwagen|debattiert|debattierte|pruft|prufte|prufen)$/,
    },
  ],
  reported: /^(?:sei|seien|habe|werde|konne|musse|wolle|solle|durfe|gebe|gehe|stehe|komme|bleibe)$/,
  holdsBack: /^(?:erwagt|erwagen|erwog|pruft|prufen|uberlegt|uberlegen)$/,
  brink: /(?!)/,
  leadsToDeed: /(?!)/,
  underWay: /(?!)/,
  opensCondition: /^(?:wenn|falls|sofern|sobald|ausser|vorausgesetzt)$/,
  conditionPhrase: /^(?:falle|fall|bei|unter|vorausgesetzt)$/,
};
