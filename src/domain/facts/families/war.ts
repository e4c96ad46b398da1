/** Armies, captives, diplomacy and those who flee. Data only. */
import { type Family, family, measure } from './family.ts';

export const WAR: readonly Family[] = [
  family('group', /\b(?:groups?|gangs?|collective|outfit|syndicate|militia)\b/),
  family(
    'freed',
    /\b(?:free[sd]?|freeing|releas\w+|set free|let go|handed over|swapp?\w*|exchang\w+|liberated|came home|come home)\b/,
    {
      group: 'captive',
      label: 'people freed',
      asked:
        'freed|released|swapped|exchanged|(prisoners|hostages|captives|soldiers) (returned|handed over|home)',
      among: 'captive',
      told: [
        '(handed over|hands over|hand over|returned|released|freed|let go|swapped|exchanged|set free|gave up|surrendered|releases|frees) # ',
        '# ~ (walked|walk) (free|into freedom|out|to freedom)',
        '# ~ (freed|released|handed over|set free|swapped|exchanged|came home|come home|let go|returned home|back home|exchange|regained)',
      ],
    },
  ),
  family('held', /\b(?:(?:still|being) held|held captive|captiv\w+|hostage to|kept|in the hands of)\b/, {
    group: 'captive',
    asked:
      '(still |being )?held|(hostages|captives|prisoners) (still )?(held|inside|in captivity)|in captivity',
    among: 'captive',
    told: [
      '(have|has|hold|holds|holding|keep|keeps|kept) # ~ (in their (hands|power)|captive|hostage|prisoner|inside|in captivity)',
      '# ~ (still |being )?(held|in captivity|captive|in the hands of|in (rebel|enemy) hands|remain (inside|in))',
    ],
  }),
  family('mediate', /\b(?:mediat\w+|broker\w*|go-between)\b/),
  family('truce', /\b(?:truces?|cease-?fires?|armistice|guns|hostilities)\b/, {
    asked: '(length|duration) of the (truce|cease-?fire|armistice|pause)|(truce|ceasefire) (length|lasts)',
    among: 'spell',
    told: [
      '(fall|falls|stay|remain) silent for #',
      '#( |-)(truce|cease-?fire|pause|armistice|lull)',
      '(truce|cease-?fire|pause|armistice) ~ (of|for|lasts?|to last|lasting|last) ~ #',
      '(agreed|accepted|declared) ~ #( |-)?(truce|cease-?fire|pause)?',
    ],
  }),
  family(
    'deploy',
    /\b(?:deploy\w*|mobili[sz]\w+|on duty|at work|battl\w+|fight\w*|tackl\w+|sent (?:in|to))\b/,
  ),
  measure('troops deployed', {
    near: 'sen(d|ds|t|ding)|deploy\\w*|station\\w*|mass(ed|ing)',
    asked:
      '(troops|soldiers|peacekeepers|warships|ships|tanks|jets|police|observers|monitors|drones|planes|experts) (deployed|sent|stationed|promised|massed)|size of the (force|mission|contingent)|troops',
    told: [
      '(sends?|sending|sent|deploys?|deploying|deployed|stationed|stationing|dispatch\\w*|massed|moved|moving|contribut\\w+|promis\\w+|provid\\w+|offer\\w*) # ',
      '# ~ (stationed|deployed|sent|set sail|marched|massed|on their way|moved in|crossed)',
      '(force|contingent|mission) of #',
      '# ~ (soldiers|troops|peacekeepers|marines|observers)',
    ],
  }),
  measure('launched', {
    near: 'launch\\w*|fir(e|es|ed|ing)|shot at|sent|salvo',
    asked: '(drones|missiles|rockets|shells|projectiles) (launched|fired|used)',
    among: 'weapon',
    told: [
      '(fired|launched|sent|hurled|shot|lobbed|fires|launches|launching|firing) # ',
      '# ~ (were |was )?(fired|launched|in the (salvo|attack|air)|rained down|flew)',
      '(salvo|barrage|swarm|wave|volley) ~ #',
    ],
  }),
  measure('shot down', {
    near: 'shot down|brought down|downed|intercept\\w*|destroyed',
    asked: '(drones|missiles|rockets|planes|jets|aircraft|shells) (shot down|intercepted|downed|destroyed)',
    among: 'weapon',
    told: [
      '(shot|brought|gunned) down # ',
      '(intercepted|downed|destroyed|shooting down|repelled) # ',
      '# ~ (were |was |been )?(shot down|intercepted|downed|brought down|destroyed)',
    ],
  }),
  measure('taken hostage', {
    near: 'hostage|kidnap\\w*|abduct\\w*|seized|captive',
    asked:
      '(hostages|people|villagers|pupils|students|crew members|sailors|tourists|workers|women|girls|soldiers) (taken|seized|kidnapped|abducted|taken hostage|captured)|^hostages$|kidnapped',
    among: 'captive',
    told: [
      '(seized|took|taken|kidnapped|abducted|captured|snatched|carried off|takes|take|dragged off|abducting|kidnapping) # (?!.*(to hospital|to safety))',
      '# ~ (hostages?|captive|kidnapped|abducted|dragged off|carried off|taken prisoner)',
    ],
  }),
  measure('countries', {
    near: 'tak(e|es|ing) part|took part|sign(ed|s)?( up)?|join(ed|s)?|participat\\w+|brings? together|member',
    asked:
      '(countries|states|nations|members|governments|teams|clubs|companies|ships|participants|athletes|delegations) (taking part|that (signed|joined|take part|took part)|who signed|in the (coalition|alliance|mission|force|accord|deal|pact)|attending|involved|participating|signed up)',
    told: [
      '# ~ (signed( up)?|joined|take part|taking part|took part|on board|put their names|participat\\w+|are in|have (agreed|joined|signed)|came|gathered|members|attended|sent)',
      '(brings together|unites|comprises|groups|includes|involv\\w+|brought together|gathered) # ',
    ],
  }),
  measure('sanctioned', {
    near: 'sanction\\w*|blacklist\\w*|(black)?list|banned',
    asked:
      '(people|officials|companies|ships|firms|banks) (sanctioned|blacklisted|on the (black)?list|hit by sanctions)|sanctioned',
    told: [
      '# ~ (blacklist\\w*|sanction\\w*|on (the|its|a) (\\p{L}+ )?list|banned from|travel bans?)',
      '(sanctions? (on|against)|blacklisted|sanctioned|sanctioning|blacklisting|targets?|hit) # ',
    ],
  }),
  measure('expelled', {
    near: 'expel\\w*|expuls\\w+|thr[eo]w\\w* out|leave the country|declared unwelcome|persona non grata|deport\\w*|flown home|sent (home|back)',
    asked:
      '(diplomats|people|students|officials|journalists|migrants|embassy staff) (expelled|deported|thrown out|sent home|ordered to leave)|expelled|deported|expulsions|deportations',
    told: [
      '(expels?|expelled|expelling|throws? out|threw out|deported|deporting|deports|sent home|sends home|ordered out|kicked out|send home|declared) # ',
      '# ~ (expelled|deported|leave the country|to leave|thrown out|flown (home|out|back)|sent (home|back)|pack their bags|unwelcome|persona\\w* non grata\\w*|expulsion)',
      'expulsion of #',
    ],
  }),
  measure('refugees', {
    near: 'refugees?|fled|flee(ing)?|displaced|camps?|across the border|shelter',
    asked:
      '(refugees|people) (who (have )?fled|displaced|in the camp|registered|in camps)|refugees|displaced people',
    told: [
      '# ~ (fled|flee|have fled|crossed|poured|streamed|escaped) ~ (border|country|fighting|war|abroad|homes)?',
      '(camp|camps|shelter) ~ (holds?|houses?|shelters?|is home to|for|with) ~ #',
      '# ~ (refugees|displaced|in (the|a) camp)',
    ],
  }),
  measure('captured', {
    near: 'captur\\w*|overr[ua]n|t[ao]\\w+ control|conquer\\w*|fell|seized|liberat\\w+|retak\\w+',
    asked:
      '(villages|towns|cities|positions|districts|settlements|provinces) (captured|taken|lost|seized|liberated|retaken)',
    told: [
      '(overran|captured|seized|took|taken|conquered|liberated|retook|recaptured|occupied) # ',
      '# ~ (captured|fallen|fell|taken|lost|seized|liberated|retaken|overrun|changed hands)',
    ],
  }),
  measure('detained', {
    near: 'detain\\w*|held|holding|seized|impound\\w*',
    asked: '(ships|vessels|tankers|boats|trawlers|trucks|planes) (detained|seized|held|impounded|stopped)',
    told: ['(holding|held|detained|seized|impounded|stopped|boarded|detaining|holds) # '],
  }),
  measure('arrived', {
    near: 'arriv\\w+|land(ed|ing)|c[ao]me ashore|reached|crossed',
    asked:
      '(migrants|people|refugees|boats|asylum seekers|passengers|visitors) (who )?(arrived|arrivals|landed|reached|crossed)|arrivals',
    told: ['# ~ (arrived|landed|came ashore|reached|crossed|made it to|arrivals|washed up|set foot)'],
  }),
  measure('asylum', {
    near: 'asylum|applicat\\w+|applied|apply',
    asked: 'asylum (applications|requests|seekers|claims)|(applications|people who applied) for asylum',
    told: [
      '# ~ (asked for|applied for|sought|requested|seek|seeking) ~ asylum',
      '# (asylum )?(applications|requests|claims)',
    ],
  }),
  measure('adrift', {
    near: 'at sea|adrift|drift\\w*',
    asked: '(days|weeks|hours) (at sea|adrift)|time (at sea|adrift)',
    told: ['(adrift|drifted|at sea|drifting|stranded) ~ for #', '# (adrift|at sea)'],
  }),
];
