/** Outbreaks, hospitals, vaccines and recalls. Data only. */
import { type Family, family, measure } from './family.ts';

export const HEALTH: readonly Family[] = [
  family('confirmed', /\bconfirmed\b/, { group: 'certainty' }),
  family('suspected', /\b(?:suspected|probable|presumed|unconfirmed)\b/, {
    group: 'certainty',
    asked: 'suspected (cases|infections)|probable cases',
    among: 'patient',
    told: [
      '# ~ (suspected|suspicious|probable|possible) (cases|infections|to (carry|have))',
      '# ~ (suspected (to|of)|being tested|await(ing)? (results|tests)|under observation)',
      '# suspected',
    ],
  }),
  family('recovered', /\b(?:recovered|recoveries|cured)\b/, {
    group: 'certainty',
    asked: 'recovered|cured|discharged',
    among: 'patient',
    told: [
      '# ~ (recovered|cured|got over|well again|discharged|been discharged|gone home|went home|sent home|back on their feet|free of symptoms|left (the )?hospital)',
      '(discharged|cured|sent home) #',
    ],
  }),
  family(
    'infected',
    /\b(?:infect\w+|contracted|tested positive|caught (?:the |a |an )?(?:\S+ )?(?:disease|illness|virus|infection|flu|fever)\b)/,
    {
      asked:
        '(confirmed |new |total |known |)?(cases|infections)( of)?|people (infected|sickened|ill|taken ill|who fell ill|poisoned)|(passengers|guests|pupils|children|patients|workers|residents|crew members|students|players|soldiers|visitors|diners) (infected|sickened|ill|poisoned|sick|who fell ill)|infected|sickened|fell ill',
      among: 'patient',
      told: [
        '(confirmed|counted|recorded|registered|reported|diagnosed|detected|logged|found) # ~ (cases|infections)',
        '# (\\p{L}+ )?(cases|infections)',
        '(made|makes|making) # ~ (ill|sick|unwell)',
        '# ~ (ill|sick|infected|unwell|poisoned|sickened|tested positive|test positive)',
        '# ~ (come|came|coming|gone|went|go) down with',
        '# ~ (fell|fallen|fall|taken|were taken|reported|feel|feeling) (ill|sick|unwell)',
        '(diagnosed|found|confirmed|detected) ~ in # ',
        '# ~ (caught|contracted|have|had|carry|picked up|suffer from|developed|showed|show) (the |a )?(virus|disease|infection|bug|illness|measles|cholera|flu|norovirus|fever|symptoms)',
        '(infected|infecting|sickened|sickening|poisoned) #',
        '# (positive|sufferers|sick people)',
        'cases ~ (at|to|of|reached|passed|is|was|now|stands) (now )?#',
      ],
    },
  ),
  family('efficacy', /\b(?:efficac\w+|effective\w*|prevent(?:s|ed)?|protect(?:s|ed|ion)?)\b/, {
    asked: 'efficacy|effectiveness|effective',
    among: 'share',
    told: [
      '(vaccine|shot|jab|drug|pill|treatment|protection|efficacy|effectiveness) ~ #',
      '# (effective|efficacy|protection)',
      'cut ~ (risk|chance) ~ by #',
      '(prevented|prevents|prevent) # of',
    ],
  }),
  family(
    'recall',
    /\b(?:recall\w*|(?:taken|took|pull(?:ed|s)?) (?:off the (?:market|shelves)|from (?:sale|the shelves))|call(?:ed|s|ing) back|withdr[ae]w\w*)\b/,
    {
      asked: 'recall(ed)?|withdrawn',
      told: [
        '(taking|took|taken|pulled|pulling|pull|take|takes) # ~ (off (the )?(shelves|market|road)|from (sale|the shelves|the market)|out of (sale|stores|shops))',
        '(recall\\w*|calling back|called back|calls back|withdr[ae]w\\w*) ~ #',
        '# ~ (recalled|back to the (workshop|garage|dealers?)|withdrawn|called back|return to (workshops|garages|dealers))',
        'recall of #',
      ],
    },
  ),
  family('vaccine', /\b(?:vaccin\w+|jabs?|inoculat\w+|immuni[sz]\w+)\b/),
  measure('intensive care', {
    near: 'intensive care|icus?|ventilators?|respirators?|life support|critical condition',
  }),
  measure('quarantine', {
    near: 'quarantin\\w*|isolat\\w+|stay (at home|indoors|in their (homes|cabins|rooms))|confined',
    asked: 'quarantined?|in isolation|isolated|confined',
    among: 'patient',
    told: [
      '# ~ (quarantine\\w*|isolat\\w+|told to stay|confined|stay at home|locked down|not leave)',
      '(quarantined|isolated|confined) #',
    ],
  }),
  measure('vaccinated', {
    near: 'vaccinat\\w+|jab(s|bed)?|inoculat\\w+|immuni[sz]\\w+|shots?',
    asked:
      '(people|children|residents|patients|animals|cattle|passengers|adults)? ?(vaccinated|immunized|inoculated)|vaccinations',
    among: 'patient',
    told: [
      '# ~ (vaccinated|inoculated|immuni[sz]ed|had (the|a|their) (\\p{L}+ )?(jab|shot|vaccine|vaccination|dose)|received (the|a|their) (\\p{L}+ )?(jab|shot|vaccine|vaccination|dose)|got (the|a|their) (jab|shot))',
      '(vaccinated|inoculated|immuni[sz]ed|vaccinating|vaccinate) #',
    ],
  }),
  measure('doses', { near: 'doses?|shots|jabs|vials', asked: 'doses' }),
  measure('beds cut', {
    asked: '(beds|places|wards|clinics|posts) (cut|lost|closed|to go)',
    told: [
      '(losing|lose|loses|lost|cutting|cut|cuts|closing|closed|scrapping|axing|axed) #',
      '# ~ (go|lost|cut|closed|disappear|scrapped|fewer)',
    ],
  }),
  measure('postponed', {
    near: 'postpon\\w+|cancel\\w*|call(ed)? off|put off|delay\\w*|scrapp\\w+',
    asked:
      '(operations|appointments|matches|games|concerts|surgeries|events|exams|lessons|performances) (canceled|cancelled|postponed|called off|put off)',
    told: [
      '(postpone|postponed|cancel|canceled|cancelled|called off|call off|put off|scrapped|delay|delayed|calling off) #',
      '# ~ (postponed|canceled|cancelled|called off|put off|fell victim|did not take place|scrapped)',
    ],
  }),
  measure('waiting', {
    near: 'wait(s|ed|ing)?( list)?',
    asked: '(waiting list|people waiting|patients waiting|on the waiting list|waiting time|wait)',
    told: [
      '(wait|waits|waited|waiting|queue|queued) ~ #',
      '# ~ (waiting|wait|on (the|a) (waiting )?list|queu\\w+)',
      'waiting (list|time)s? ~ #',
    ],
  }),
  measure('cull', {
    near: 'cull\\w*|slaughter\\w*|put down|destroyed|killed',
    asked:
      '(animals|birds|hens|chickens|pigs|cows|cattle|poultry|turkeys|ducks|sheep|minks?|geese|boars) (culled|killed|slaughtered|destroyed|put down)',

    told: [
      '(culled|slaughtered|put down|gassed|killed|destroyed|culling|killing|slaughtering) # ',
      '# ~ (culled|slaughtered|put down|gassed|killed|destroyed)',
    ],
  }),
  measure('participants', {
    near: 'participa\\w+|volunteers?|took part|enroll?\\w*|followed|recruit\\w*',
    asked:
      '(participants|volunteers|people|patients|subjects|adults|children) in the (trial|study|survey|test|experiment)|participants|people (polled|surveyed|questioned)|respondents',
    told: [
      '(trial|study|researchers|survey|experiment|scientists) ~ (followed|tracked|involved|covered|included|enrolled|recruited|tested|watched|with|of|observed|monitored|questioned|surveyed|polled) #',
      '# ~ (took part|taking part|enrolled|volunteered|participated|volunteers|participants|subjects|were (asked|polled|questioned|surveyed))',
    ],
  }),
  measure('lacking', {
    near: 'short(age|fall)?|lack(s|ed|ing)?|missing|needs?|vacan\\w+|unfilled',
    asked:
      '(nurses|doctors|teachers|workers|staff|police officers|drivers|engineers|places|homes|flats) (lacking|missing|needed|short)|shortage|vacancies|vacant posts',
    told: [
      'short of #',
      '(lacks?|lacking|needs?|needed|missing) #',
      'shortage of #',
      '# ~ (short|lacking|unfilled|vacant|missing|too few)',
      '# vacanc\\w+',
    ],
  }),
];
