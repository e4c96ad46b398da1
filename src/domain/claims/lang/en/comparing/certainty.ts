/** How certain, how binding, planned or done. */
import { wordTable } from '../../../../word-table.ts';
import type { CertaintyForms } from '../../comparing.ts';
import { AUXILIARIES } from './contractions.ts';

const BINDING: Record<string, RegExp> = {
  bound:
    /^(?:required?|requires|must|mandated|necessary|forced?|forces|compelled|obliged|obligatory|mandatory|ordered|orders)$/,
  advised: /^(?:urged?|urges|advised?|advises|encouraged?|encourages|recommended|invited)$/,
  free: /^(?:can|allowed|permitted|chose|choose|chooses|opted|volunteered|voluntary|optional)$/,
};

export const CERTAINTY: CertaintyForms = {
  modals: wordTable({
    may: 'hedged',
    might: 'hedged',
    will: 'expected',
    shall: 'expected',
    must: 'obligation',
    should: 'advice',
  }),
  auxiliaries: AUXILIARIES,
  inability: /^could$/,
  future: /^will$/,
  bareFuture: /^(?:will|would|shall|'ll)$/,
  passive: /^be$/,
  done: /^(?:was|were|been)$/,
  mayAllow: /^may$/,
  permission:
    /^(?:allow(?:s|ed)?|permit(?:s|ted)?|permission|let|lets|forbid(?:s|den)?|ban(?:s|ned)?|prohibit(?:s|ed)?|bar(?:s|red)|prevent(?:s|ed)?|can|cannot)$/,
  ability: /^(?:can|could|able|possible|possibility|chance|likelihood|risk|threaten|threatens|potential)$/,
  beforeParticiple: /^(?:am|is|are|was|were|be|been|being|has|have|having|not)$/,
  binding: BINDING,
  stances: [
    BINDING,
    {
      mulled: /^(?:considering|weighing|mulling|exploring|pondering|contemplating)$/,
      intended: /^(?:will|shall)$/,
    },
    {
      ordered: /^(?:ordered|orders|commanded|commands|instructed|instructs)$/,
      asked: /^(?:asked|asks|requested|requests|begged|begs)$/,
    },
    {
      awaited: /^(?:expects?|hopes?|plans?|intends?|aims?|seeks?|forecasts?|promises)$/,
      done: /^(?:has|have|had)$/,
    },
    {
      decided:
        /^(?:agree|agrees|agreed|agreeing|approve|approves|approved|approving|decide|decides|decided|deciding|adopt|adopts|adopted|adopting|pledge|pledges|pledged|commit|commits|committed)$/,
      weighed:
        /^(?:discuss|discusses|discussed|discussing|debate|debates|debated|debating|consider|considers|considered|considering|weigh|weighs|weighed|weighing|mull|mulls|mulled|mulling|explore|explores|explored|exploring)$/,
    },
  ],
  // English has no mood of its own for it.
  reported: /(?!)/,
  holdsBack: /^(?:considering|mulling|weighing|contemplating|pondering|exploring|all but|as good as)$/,
  brink: /^(?:close|near|verge|brink|cusp|point)$/,
  leadsToDeed: /^(?:to|of)$/,
  underWay: /ing$/,
  opensCondition: /^(?:if|unless|provided|on|in|as|assuming|otherwise)$/,
  conditionPhrase: /^(?:in case of|in the event of|subject|depending|provided|in case|should)$/,
};
