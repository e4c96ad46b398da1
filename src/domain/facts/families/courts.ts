/** Crime, police and courts. Data only. */
import { type Family, family, measure } from './family.ts';

export const COURTS: readonly Family[] = [
  family(
    'escaped',
    /\b(?:escap(?:e|es|ed|ing|ers?|ees?)|br(?:eak|eaks|oke|oken|eaking) out|breakouts?|g[eo]t(?:s|ting)? away|(?:broke|broken|got) (?:free|loose)|runaways?|on the (?:run|loose)|at large)\b/,
    {
      group: 'fate',
      label: 'people who escaped',
      asked:
        '(prisoners|inmates|animals|people|convicts|detainees|patients)? ?(who |that )?(escaped|broke out|fled|got away|on the run|still at large|at large)',
      among: 'fate',
      told: [
        '# ~ (climbed|scaled|jumped|tunnell?ed|broke|slipped|dug|cut|sawed|fled|got|ran|escaped|absconded) ~ (over|out|through|wall|fence|under|from|away|past|free|loose)',
        '# ~ (on the run|at large|on the loose|at liberty|fugitives?|still free|not (yet )?been caught)',
        '# (fugitives|escapees|runaways)',
      ],
    },
  ),
  family(
    'caught',
    /\b(?:recaptur\w+|captur(?:e|es|ed|ing)|recaught|caught(?! (?:up|fire|in|by surprise|off guard|on camera|between|(?:the |a |an )?(?:\S+ )?(?:disease|illness|virus|infection|flu|fever|it)\b))|back (?:in custody|behind (?:bars|the \w+)|in (?:jail|prison|(?:its|their) (?:cages?|pens?|enclosures?))))\b/,
    {
      group: 'fate',
      label: 'people caught',
      among: 'fate',
      told: [
        '(recaptured|caught|captured|recapturing|tracked down|rounded up|recaught) # ',
        '# ~ (recaptured|caught(?! (up|in|fire|by surprise|off|on|between|the|an?|it))|tracked down|back (in|behind) (custody|bars|cells?|prison|jail|their cages?))',
      ],
    },
  ),
  family(
    'arrested',
    /\b(?:arrest(?:s|ed|ing)?|detain(?:ed|s|ing)?|detention|prisoner|round(?:ed|s|ing) up|in custody|taken into custody|held (?:over|for|on suspicion))\b/,
    {
      group: 'fate',
      label: 'people arrested',
      asked: 'arrested|detained|in custody|arrests',
      among: 'fate',
      told: [
        '(rounded|picked|rounding|picking) up # (people|men|women|suspects|protesters|demonstrators|teenagers|youths|members|others|migrants|activists|students)',
        '# ~ (led|taken|dragged|driven|hauled|carried) away',
        '# ~ in(to)? (police )?(handcuffs|custody|cells|detention)',
        '# ~ (spent|spend) the night in (a |the )?(police )?cells?',
        '(took|taken|take) # ~ (into custody|to the police station|prisoner)',
        '# arrests',
        '# ~ (were|was|been|are) (detained|arrested|apprehended|seized|nabbed|picked up|rounded up)',
        '(arrested|detained|arresting|detaining|apprehended|nabbed|nets?|netted|holding) # (people|men|women|suspects|members|protesters|others|teenagers|officials)',
      ],
    },
  ),
  family('charged', /\b(?:charged|indicted|indictments?)\b/, {
    group: 'fate',
    label: 'people charged',
    asked: '(people |suspects |men |officials )?(charged|indicted|accused|on trial|in the dock)',
    among: 'fate',
    told: [
      '(brought|filed|pressed|bring|file|press|laid|lodged) (\\p{L}+ )?charges against #',
      '# ~ (are|were|is|was|stand|stands|stood|been) (accused|charged|indicted|prosecuted|on trial|in the dock)',
      '# ~ face (charges|trial|prosecution|counts)',
      '# (defendants|accused)',
      '(charged|indicted|charging|indicting|accused|prosecuting|prosecuted) #',
    ],
  }),
  family(
    'fine',
    /\b(?:fine[sd]?|penalt(?:y|ies)|(?:must|ordered to|has to|have to) pay|sanction(?:s|ed)?)\b/,
    {
      asked: 'fines?|penalt(y|ies)',
      among: 'sum',
      told: [
        '(fine|fined|fines|penalty|penalties) ~ (of|at|to|was|is|totall?ing|worth)? ?#',
        '# (fine|penalty)',
        '(slapped|hit) ~ with ~ # ~ (fine|penalty)',
      ],
    },
  ),
  family('steal', /\b(?:stol\w+|steal\w*|theft|took|taken|robbed|looted)\b/, {
    asked: 'stolen|loot|(value of the )?(haul|theft|booty)',
    among: 'sum',
    told: [
      '(made|make|got|get|getting|making|ran|fled|walked) (off|away) with ~ #',
      '(stole|stolen|stealing|took|grabbed|looted|pocketed|siphoned off|embezzled|snatched) ~ #',
      '# ~ (stolen|missing|taken|looted|disappeared|vanished|gone)',
      '(haul|loot|booty|theft|heist) ~ (of|worth|at) #',
      '# ~ (were |was )?(taken|stolen|lifted|removed|cut) (from|out of) (the|their|its)',
    ],
  }),
  family('seize', /\b(?:seiz\w+|confiscat\w+|hauls?|impound\w+|intercepted|secured)\b/, {
    asked: 'seized|confiscated|found|haul',
    told: [
      '(haul|seizure|find|consignment|shipment) ~ (at|to|of|as|was|is) #',
      '(seized|confiscated|impounded|intercepted|secured|found|discovered|uncovered|recovered|dug up) ~ #',
      '# ~ (seized|confiscated|impounded|hidden|found|discovered|stashed|secured)',
    ],
  }),
  family(
    'in court',
    /\b(?:appear\w*|stands?|brought|taken|go(?:es)?|drag\w*) (?:\S+ ){0,2}?(?:in|before|into|to) (?:an? |the )?(?:courts?|judges?|magistrates?)\b/,
  ),
  family('fake', /\b(?:forg(?:ed|er|ers|eries|ery)|fakes?|faked|counterfeit\w*)\b/),
  family('investigation', /\b(?:investigat\w+|inquir(?:y|ies)|probes?|inquests?)\b/),
  family('prison', /\b(?:prison|jail\w*|imprison\w*|behind bars|sentenc\w+|gaol\w*)\b/),
  family(
    'give back',
    /\b(?:(?:giv(?:e|es|en|ing)|gave|hand(?:s|ed|ing)?|pa(?:y|ys|id|ying)) (?:\S+ ){0,3}back|hand(?:s|ed|ing)? over|return\w*|repa(?:y|ys|id|ying)|forfeit\w*|stripp?(?:ed)?|los(?:e|es|t|ing))\b/,
  ),
  family('compensation', /\b(?:compensat\w+|damages|payouts?|redress|award(?:s|ed|ing)?|settlements?)\b/),
  family('verdict', /\b(?:verdicts?|rul(?:e|es|ed|ing|ings)|judgments?|judgements?)\b/),
  family('hear', /\b(?:hearings?|heard|hears?)\b/),
  family(
    'lawyer',
    /\b(?:lawyers?|attorneys?|counsel|barristers?|solicitors?|advocates?|represent(?:s|ed|ing))\b/,
  ),
  family('ransom', /\b(?:ransoms?|blackmail\w*|extort\w*)\b/, {
    asked: 'ransom',
    among: 'sum',
    told: [
      '(kidnappers|hackers|captors|abductors|blackmailers|gang|extortionists|pirates|attackers|hostage-taker|gunman) ~ (want|wants|wanted|demand|demands|demanded|demanding|ask|asked|asking|are asking|are demanding)( for)? ~ #',
      'ransom ~ #',
      '# (in )?(ransom|bitcoins?)',
      '(handed|paid|wired|transferred|gave) ~ (hackers|kidnappers|captors|gang|attackers|criminals|blackmailers|pirates|extortionists) ~ #',
      '# ~ (for|in exchange for|in return for) (his|her|their|the) (release|safe return|key|data|hostages?|freedom|life|lives)',
    ],
  }),
  measure('convicted', {
    near: 'convicted|convictions?|found guilty|guilty',
    among: 'fate',
    told: [
      '(found|finding) # ~ guilty',
      '# ~ (found guilty|convicted|sentenced|jailed)',
      '(convicted|convicting|sentenced|jailed|sentencing) #',
      '# convictions',
    ],
  }),
  measure('acquitted', {
    near: 'acquitt\\w+|cleared of|found not guilty',
    among: 'fate',
    told: [
      '(cleared|clearing|acquitted|acquitting|absolved) #',
      '# ~ (walked free|cleared|acquitted|found not guilty|went free)',
      '# acquittals',
    ],
  }),
  measure('sentence', {
    near: 'sentenc\\w+|jail(ed|ing)|prison term|behind bars|prison|imprison\\w+',
    asked:
      '(length of (the |her |his )?)?((prison |jail )?(sentence|term)|years in (prison|jail))(?! (demanded|sought|asked))',
    among: 'spell',
    told: [
      '(jailed|sentenced|imprisoned|locked up|sent down|condemned) ~ (for|to) #',
      '(sent|sends|sending) ~ to (prison|jail) for #',
      '(handed|gave|given|got|gets|received|receives|imposed|serve|serving|faces?|facing|handed down|handed out) ~ # (of|in|behind)? ?(prison|jail|bars|a prison)?',
      '# (in prison|in jail|behind bars|imprisonment|in a labor camp|in custody)',
      '(prison|jail) (sentence|term) of #',
      '#( |-)(prison|jail) (sentence|term)',
    ],
  }),
  measure('sentence demanded', {
    asked: '(sentence|prison term|jail term|years) (demanded|sought|asked|requested)',
    among: 'spell',
    instead: 'sentence',
    told: [
      '(seek|seeks|seeking|demand|demands|demanded|demanding|want|wants|wanted|call|calls|called|calling|ask|asks|asked|asking|pleaded|requested|urged|recommended)( for)? ~ #',
      'prosecut\\w+ ~ #( in prison| in jail| behind bars)?',
    ],
  }),
  measure('bail', {
    near: 'bail|bond',
    among: 'sum',
    told: [
      '(bail|bond) ~ (at|of|to|is|was) #',
      '(posting|posted|post|paying|paid|on) ~ (bail|bond) of #',
      '# bail',
      '# in bail',
    ],
  }),
  measure('damages', {
    near: 'damages(?! (in|to) (the|a|its) )',
    asked: 'damages (awarded|demanded|sought|claimed)|compensation|(payout|damages)',
    among: 'sum',
    told: [
      '(awarded|awards|award|awarding) ~ #',
      '(pay|paid|pays|paying) ~ (victims?|families|family|survivors|relatives|widow|plaintiffs?|residents|customers|passengers|patients|each) ~ #',
      '(compensation|damages|payouts?|redress|settlement) ~ (of|worth|at|totall?ing|to) #',
      '# in (damages|compensation|redress)',
      '# ~ (as|in|for) (compensation|damages|redress)',
      '(victims?|survivors?|families|relatives|passengers|customers|patients|they) (will |would |can |are to |is to |should |may )?(each )?(receive|get|gets|received|got|be paid|collect) #',
    ],
  }),
  measure('damages demanded', {
    asked: '(damages|compensation|sum) (demanded|sought|claimed)',
    among: 'sum',
    told: [
      '(suing|sue|sues|sued) ~ for #',
      '(want|wants|demand|demands|demanded|demanding|seek|seeks|seeking|claim|claims|claiming|sought) ~ # (from|in damages|in compensation|for)',
      'claim (for|of|worth) #',
      'lawsuit (for|over) #',
    ],
  }),
  measure('swindled', {
    near: 'swindl\\w+|cheated|defraud\\w*|duped|conned|fell for|fraud|scam\\w*|fleeced',
    asked:
      'victims of the (fraud|scam|swindle)|(people|customers|investors|savers|pensioners) (cheated|swindled|defrauded|duped|affected)',
    told: [
      '# ~ (were |was |been )?(cheated|swindled|defrauded|duped|conned|fleeced|tricked|robbed)',
      '(swindled|cheated|defrauded|duped|conned|fleeced|tricked) #',
      '# ~ fell for',
      '# ~ lost (their )?(money|savings)',
    ],
  }),
  measure('complaints', {
    near: 'complain\\w*|allegations?|accus\\w+|reported to the police',
    asked: 'complaints?|complainants?|accusers|(women|people|victims) who (came|have come) forward',
    told: [
      '# ~ (come|came|coming) forward',
      '# ~ (complained|lodged|filed|registered|made) ~ (complaints?|allegations?)',
      '# (complaints|complainants|allegations|accusers|objections|reports)',
      '# ~ (have |had )?(accused|complained|reported|spoken out)',
    ],
  }),
  measure('witnesses', {
    near: 'witness\\w*|testif\\w+',
    told: ['# witnesses', '# ~ (testified|gave evidence|were heard|took the stand)'],
  }),
  measure('shots fired', {
    near: 'shots?|fired|opened fire|bullets|rounds',
    told: ['# (shots|rounds|bullets|gunshots)', 'fired # (times|shots|bullets|rounds)'],
  }),
  measure('searched', {
    near: 'search(ed|es)|raid(ed|s|ing)?',
    asked:
      '(homes|flats|houses|premises|offices|apartments|properties|buildings|places) (searched|raided)|searches|raids',
    told: [
      '(raided|searched|raiding|searching|stormed|combed) #',
      '# ~ (were |was |been )?(raided|searched)',
      '# (raids|searches)',
    ],
  }),
  measure('reward', {
    near: 'rewards?|bounty',
    among: 'sum',
    told: [
      'reward ~ #',
      '(bounty|prize) of #',
      '# reward',
      '(information|tips?|hints|leads?|clues?) ~ (earn|get|be paid|receive|worth|pays?) #',
      '# for (information|tips|clues|hints|leads)',
    ],
  }),
];
