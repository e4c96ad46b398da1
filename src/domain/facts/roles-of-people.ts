/** Victims and suspects, judges and lawyers, coaches and captains, and whoever leads. The narrow stands before the wide. */
import { anyone, body, LEADS, type Role, role } from './role.ts';

export const ROLES_OF_PEOPLE: readonly Role[] = [
  role(
    /\b(?:victims?|(?:person|man|woman|boy|girl|dead \p{L}+) (?:killed|who (?:was killed|died))|deceased)\b/u,
    'victims?|deceased|dead (?:man|woman|boy|girl|person)',
    {
      does: '(?:was|were|has been|had been) (?:(?:\\p{L}+ly )?(?:killed|murdered|shot|stabbed|strangled|beaten|attacked|found dead|run over|hit|struck))|died|dies|lost (?:his|her) life',
      before:
        '(?:murder|killing|manslaughter|death|shooting|stabbing|rape|abduction|body|remains) of|(?:murder(?:ed|ing)?|kill(?:ed|ing|s)?|stabb(?:ed|ing)|strangl(?:ed|ing)|shot dead)|tributes?\\b[^.;@]{0,20} to|victim (?:was |has been )?(?:named|identified) as',
      after: '(?:body|remains|death|murder|family|parents|widow|killer|funeral)',
    },
  ),
  role(/\b(?:survivors?|witness(?:es)?|eyewitness)\b/, 'survivors?|(?:eye)?witness(?:es)?', {
    does: 'survived|witnessed(?! by)|saw|watched(?! by)|(?:was|were) (?:rescued|pulled (?:out|from))',
  }),
  role(/\b(?:missing|lost) (?:person|man|woman|boy|girl|child|\p{L}+)\b/u, 'missing \\p{L}+', {
    does: '(?:has been|is|was|went|had been|remains|goes|who is|who has been) (?:reported |still )?(?:missing|lost)|(?:was|were) last seen|disappeared|vanished|has not been (?:seen|heard)|failed to return',
    before: '(?:search(?:es|ed|ing)?|hunt|look(?:s|ed|ing)?) for|(?:disappearance|whereabouts|trace) of',
    after: '(?:disappearance|whereabouts|family)',
  }),
  role(/\b(?:candidate|nominee|contender)\b/, 'candidates?|nominees?|contenders?', {
    does: '(?:is|was|are) (?:running|standing)|runs|ran|will (?:run|stand)|stands|(?:has been|was|is) (?:nominated|picked|chosen|selected)|wants to (?:become|run|be)',
    done: 'nominated(?! by)',
    before:
      'nominat(?:es|ed|ing)|field(?:s|ed)|put(?:s)? forward|(?:chose|choosing|chosen|picks?|picked|select(?:s|ed))',
  }),
  anyone(/\bfounders?\b/, 'founders?|co-founders?', {
    does: 'founded(?! by)|co-founded',
    done: 'founded|set up',
  }),
  role(/\bsurgeon\b/, 'surgeons?', {
    does: '(?:will operate|operated|operates|is to operate) on|(?:performed|will perform|carried out) the (?:operation|surgery)',
    done: 'operated on|operation|surgery|performed|carried out',
  }),
  role(/\b(?:judge|magistrate|coroner)\b/, 'judges?|justice|magistrate|coroner', {
    does: 'presides|presided|(?:is|was) presiding|sentenced(?! (?:by|to)\\b)|jailed(?! by)|adjourned|acquitted(?! (?:by|of)\\b)|handed down|read out the verdict',
    done: 'sentenced|jailed|acquitted|adjourned|presided over',
    before:
      '(?:sentencing|jailing|acquitting|fining|addressing)(?: \\p{L}+){1,3},|(?:before|in front of)(?= (?:judge|justice|magistrate))',
  }),
  role(
    /\bprosecutors?\b/,
    '(?:state |public |chief |senior )?prosecutors?|prosecutor-general|attorney general|district attorney',
    {
      does: 'prosecutes|(?:is |was )?prosecuting|for the prosecution|opened the case',
      done: 'prosecuted|charges? brought',
      ofStory: true,
    },
  ),
  role(
    /\b(?:lawyer|attorney|counsel|barrister|solicitor)\b/,
    'lawyers?|attorneys?|counsel|barristers?|solicitors?|advocates?',
    {
      does: '(?:who )?represents|represented(?! by)|(?:is |was )?(?:representing|defending)|defends|defended(?! by)|(?:acting |speaking |appearing )?for the (?:defen[cs]e|family|accused|defendant|victims?)|acts for',
      done: 'represented|defended|advised',
    },
  ),
  role(/\b(?:spokesman|spokeswoman|spokesperson)\b/, 'spokes(?:man|woman|person)', {
    does: 'speaks for|(?:is |was )?speaking (?:for|on behalf of)|spoke (?:for|on behalf of)',
  }),
  role(/\b(?:accuser|who accuses)\b/, 'accusers?', {
    does: 'accuses|(?<!was |is |been |were )accused(?! (?:of|by))',
    done: 'accused',
  }),
  role(
    /\b(?:accused|defendant|(?:prime )?suspect|attacker|gunman|killer|murderer|shooter|hostage[- ]taker|robber|thief|kidnapper|hijacker|arsonist|bomber|culprit)\b/,
    'accused|defendants?|suspects?|attackers?|gunm[ae]n|killers?|shooter|hostage[- ]taker|robbers?|thief|kidnapper|hijacker|bomber',
    {
      does: '(?:is|was|has been|stands|stood|had been|who is) (?:accused|charged|suspected|arrested|detained|indicted|remanded|wanted)|denies|denied|plead(?:s|ed)|(?:appear(?:s|ed)|will appear|is to appear) (?:in|before)[^.;@]{0,30} (?:court|judge|magistrates?)|charged with|opened fire|(?:turned|gave) (?:himself|herself) (?:in|up)|confessed|surrendered|admitted',
      before:
        '(?:arrested|detained|charged|indicted|suspects?|accuse[sd]?|blame[sd]?|hunting|hunt for|looking for|searching for|(?:identified|named) (?:him |her |the \\p{L}+ )?as)',
      ofStory: true,
    },
  ),
  role(/\b(?:mediator|go-between|who mediates)\b/, 'mediators?|go-betweens?', {
    does: 'mediates|mediated(?! by)|brokered(?! by)|(?:is|was|are|has been|have been) (?:mediating|brokering|going between)|hosted the talks|shuttl\\w+ between',
    done: 'mediated|brokered|mediation',
    type: null,
  }),
  role(/\b(?:captain|skipper)\b/, 'captains?|skippers?|shipmaster', {
    does: 'captains|captained(?! by)|skippered(?! by)|commanded(?! by)|commands|wears the armband|(?:is|was) at the (?:helm|wheel)',
    done: 'captained|skippered',
  }),
  role(
    /\b(?:coach|trainer)\b|^(?:team |club |new |former |acting |interim |next )*manager$/,
    '(?:head )?coach|manager|trainer|boss',
    {
      does: 'coaches|coached(?! by)|manages|managed(?! by)|trains|(?:to|will) (?:coach|manage|train)|(?:is|was) coaching|(?:(?:will|would|to) )?(?:takes?|took|taking) (?:charge|over as)',
      done: 'coached|managed|trained',
      before:
        '(?:turn(?:s|ed)? to|hire[sd]?|appoint(?:s|ed)?|brought in|brings? in|unveil(?:s|ed)?|install(?:s|ed)?)',
    },
  ),
  role(
    /\b(?:administrator|liquidator|receiver)\b/,
    '(?:insolvency )?administrators?|liquidators?|receivers?',
  ),
  role(
    /\b(?:chief executive|ceo|managing director)\b/,
    'chief executive(?: officer)?|ceo|managing director|boss',
    {
      does: '(?:takes?|took|taking) (?:the helm|the reins|over (?:the company|the group|as chief))|runs|leads|heads',
      done: 'led|run|headed',
    },
  ),
  role(/\bchair(?:man|woman|person)?\b/, 'chair(?:man|woman|person)?', {
    does: 'chairs|chaired(?! by)|presides over|presided over|(?:will|to) (?:chair|preside|head|lead)|(?:takes|took) the chair',
    done: 'chaired|headed|led',
    under: true,
    after: '(?:inquiry|commission|committee|panel|investigation|board|jury)',
  }),
  role(/\bcommander\b/, 'commanders?', { does: 'commands|commanded(?! by)|leads', done: 'commanded|led' }),
  role(/\bdrivers?\b/, 'drivers?|motorists?|truckers?', {
    does: '(?:was|is|were|had been|been) (?:driving|at the wheel|behind the wheel)|drove|drives|(?:at|behind) the wheel',
    done: 'driven',
  }),
  role(/\b(?:pilot|aviator)\b/, 'pilots?', {
    does: '(?:was|is|were) (?:flying|piloting|at the controls)|flew|piloted(?! by)|at the controls',
    done: 'flown|piloted',
  }),
  body(
    /\b(?:(?:armed |rebel |terror(?:ist)? |militant )?(?:group|gang|militia|organi[sz]ation)|who) (?:behind|blamed|responsible)\b|^(?:group|gang|militia)$/,
    '(?:group|gang|militia|movement|network|cell|crew|band|ring|syndicate|collective|faction)',
    {
      does: '(?:has |have )?(?:claimed|claims|admitted|took) responsibility|(?:has |have )?(?:said it (?:had )?(?:carried|was)|carried out|claimed)',
      done: 'claimed|carried out',
      before:
        '(?:group |gang |militia )?(?:calling|calls?|call) (?:itself|themselves|himself|herself)|known as|(?:blam(?:es|ed|ing)|accus(?:es|ed|ing)|attribut\\w+|point\\w+)\\b(?: [^.;@#]{1,30})?(?: (?:on|to|at))?|work of',
    },
  ),
  body(/\b(?:trade |labor |labour )?union$/, '(?:trade |labor |labour )?unions?', {
    does: 'represents|(?:has |have )?called(?! (?:off|for|on|by)\\b)|which represents|(?:is|are) (?:calling|striking)',
    done: 'called|represented|organi[sz]ed',
  }),
  role(
    /\bhead ?(?:teacher|master|mistress)\b|\bprincipal\b/,
    'head ?(?:teacher|master|mistress)|principal|head',
    LEADS,
  ),
  role(/\bproject manager\b/, 'project (?:manager|director|leader|head)', LEADS),
  role(
    /\b(?:head|leader|boss|chief|director|who (?:leads|heads|runs|is in charge))\b/,
    'head|leaders?|boss|chief|kingpin|ringleader|mastermind|(?:managing )?director|director-general|chief executive|ceo|chair(?:man|woman|person)?|secretary-general|general secretary|governor|president|rector',
    LEADS,
  ),
];
