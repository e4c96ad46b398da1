/** Quakes, storms, floods and fires, and what they do to houses. Data only. */
import { type Family, family, measure } from './family.ts';

export const DISASTERS: readonly Family[] = [
  family('spill', /\b(?:spill\w*|spilt|leak\w*|pour(?:s|ed|ing)|discharg\w+)\b/, {
    asked: 'spill\\w*|spilt|leaked|escaped',
    told: [
      '# ~ (gushed|poured|spilled|spilt|leaked|escaped|flowed|seeped|ran|released|ended up|drained|got) ~ (into|from|out|in|onto)?',
      '(spilled|spilt|leaked|lost|released|spewed|discharged) #',
      '(spill|leak) ~ #',
    ],
  }),
  family(
    'outage',
    /\b(?:(?:without|no|los[te]|cut\w*) (?:power|electricity)|power (?:cuts?|outages?|failures?)|outages?|blackouts?|in the dark)\b/,
    {
      asked:
        '(households|homes|customers|people|households|consumers|properties)? ?(without|no|cut off from) (power|electricity|current)|power cuts?|affected by the (outage|blackout|power cut)',
      among: 'building',
      told: [
        '(knocked out|cut|cut off|interrupted|lost|disrupted) ~ (power|electricity|current|supply|supplies) (to|for|in) #',
        '# ~ (without|no|lost|lose) (power|electricity|current|light)',
        '# ~ (in the dark|blacked out|cut off|off the grid|off the net|sat in darkness)',
        '(plunged|left) # ~ (into darkness|in the dark|without (power|electricity))',
        '(blackout|outage|power cut|power failure) ~ (hit|hits|affected|affects|struck) #',
        '(reconnect|reconnected) all but #',
      ],
    },
  ),
  family('wind', /\b(?:winds?|gusts?|gusting)\b/, {
    asked: '(wind|gust)s?( speeds?)?|speed of the (wind|gusts?|storm)',
    among: 'weather',
    told: ['(gusts?|winds?|gusting|storm|hurricane|gale) ~ #', '# (winds?|gusts)'],
  }),
  family(
    'destroy',
    /\b(?:destroy\w*|destruction|burn(?:ed|t)? down|burn(?:ed|t)(?: out| to the ground)|raz(?:ed|ing)|gutted|flattened|collapsed|levell?ed|ruin(?:s|ed))\b/,
    {
      asked:
        '(homes|houses|buildings|dwellings|flats|apartments|bridges|cars|vehicles|shops|structures|greenhouses|villages|schools|barns|boats|cabins) (destroyed|lost|burned down|swept away)|destroyed',
      among: 'building',
      told: [
        '# ~ (swept|washed|carried|torn|ripped|blown) away',
        '# ~ (in ruins|to ashes|to rubble|burned down|burnt down|gutted|flattened|razed|leveled|levelled|destroyed|collapsed|lost|in ashes|to the ground|uninhabitable|beyond repair)',
        '(reduced|swept away|tore away|tore down|flattened|razed|gutted|wrecked|washed away|swallowed|destroyed|destroying|leveled|wiped out|burned down|carried off|torched) #',
      ],
    },
  ),
  family(
    'burn',
    /\b(?:burn(?:s|ed|t|ing)?|eaten|devour\w*|ravag\w+|swept|destroyed(?= (?:\S+ )?\d)|scorched|blackened|consumed|charred|cover(?:s|ed|ing)?|grown?|grew|grows|spread)\b/,
    {
      asked:
        '(hectares|acres|area|forest|land|square (kilometers|miles)|size of the (fire|blaze)|extent of the (fire|blaze)|fire)? ?(burned|burnt|destroyed|affected by the fire|scorched|charred)|(size|area|extent) of the (fire|blaze|wildfire)',
      among: 'extent',
      told: [
        '(fire|fires|blaze|flames|wildfire|inferno) ~ (eaten|burned|burnt|blackened|charred|consumed|devoured|destroyed|scorched|swept|spread|grown|covers?|covered|ravaged|raced|torn|ripped|laid waste|gobbled) ~ #',
        '# ~ (burned|burnt|charred|blackened|scorched|in ashes|gone up in (flames|smoke)|ablaze|on fire|consumed|destroyed|have burned|lost|been lost)',
        '(burned|burnt|blackened|charred|consumed|devoured|scorched|torched|ravaged|destroyed) #',
      ],
    },
  ),
  family('contain', /\b(?:contain(?:ed|ment|s)?|under control)\b/, {
    asked:
      '(share|percentage|percent|part|proportion) of the (fire|blaze|perimeter) (contained|under control)|containment|contained',
    among: 'share',
    told: [
      '# (contained|containment|under control|of the perimeter|surrounded)',
      'contain\\w* ~ #',
      '(contained|surrounded|control|controlled) # of',
    ],
  }),
  family('rain', /\b(?:rain(?:s|ed|fall)?|downpours?|precipitation)\b/, {
    asked: 'rain(fall)?|precipitation',
    among: 'weather',
    told: [
      '(rain|rainfall|gauges?|downpour|cloudburst|precipitation|skies|storm) ~ #',
      '# ~ (of )?(rain|rainfall|precipitation|water fell|fell|came down|per square meter)',
      'rain ~ #',
    ],
  }),
  family('heat', /\b(?:heat\w*|temperatures?|mercury|thermometers?|hot(?:test|ter)?|degrees)\b/, {
    asked: '(highest |record |lowest |)?temperatures?',
    among: 'weather',
    told: [
      '(thermometers?|mercury|temperatures?|heat) ~ #',
      '# in the shade',
      '# ~ (was|were) (measured|recorded|registered)',
      '(heat|cold) of #',
    ],
  }),
  family('fire', /\b(?:fires?|blazes?|wildfires?|flames)\b/),
  family('water', /\b(?:water|waters|gauges?)\b/),
  measure('magnitude', {
    near: 'magnitude|richter|seismograph\\w*',
    asked: 'magnitude|strength of the (quake|earthquake|tremor)',
    among: 'quake',
    told: [
      'magnitude ~ #',
      '#( |-)magnitude',
      '# on the (richter|moment|seismic|open-ended)',
      '(quake|earthquake|tremor|shock|temblor|jolt) ~ (measured|measuring|registered|of|reached|with|at) #',
      'measur(ed|ing) #',
      '# on (its|their|the) scale',
    ],
  }),
  measure('depth of the quake', {
    asked: 'depth of the (quake|earthquake|tremor|hypocenter|focus)',
    among: 'quake',
    told: ['# (below|beneath|under) (the )?(surface|ground|seabed|sea ?floor|earth)', 'depth ~ #', '# deep'],
  }),
  measure('aftershocks', { near: 'aftershocks?', among: 'quake', told: ['# ~ aftershocks?'] }),
  measure('snow', {
    near: 'snow\\w*|powder',
    among: 'weather',
    told: ['snow ~ #', '# ~ (of )?(\\p{L}+ )?snow'],
  }),
  measure('water level', {
    asked:
      '(water level|level of the (river|lake|reservoir|water|sea|flood)|river level|flood level|crest|gauge)',
    among: 'level',
    told: [
      '(crest\\w*|peak\\w*|gauge|stood|stands|rose|risen|climbed|reached|swelled|level|fell|dropped|measured) ~ (at|to|of|showed|shows|reads|read|passed|was|is)? ?#',
      '# above (normal|flood|sea|its|the)',
      '# (full|of capacity)',
    ],
  }),
  measure('damage', {
    near: 'damag\\w+|(smash|batter|wreck)\\w*|hit(?= (the )?(roofs?|homes|houses))',
    asked: '(homes|houses|buildings|flats|cars|vehicles|schools|roofs|shops|boats) (damaged|affected|hit)',
    among: 'building',
    told: [
      '(damaged|damaging|smashed|battered|dented|cracked|tore|ripped|unroofed|flooded|swamped) ~ (roofs? (of|off|from) |windows (of|in) )?#',
      '# ~ (damaged|cracked|flooded|under water|unroofed|lost (their|its) roofs?|battered|hit)',
      'damage to #',
    ],
  }),
  measure('cost of the damage', {
    asked:
      '(damage|losses|loss|cost of the damage|insured (damage|losses?))(?! (to|done))|cost of (the )?(flood|storm|fire|repairs?|quake)',
    among: 'sum',
    told: [
      '(damage|damages|losses|destruction|bill|repairs?|rebuilding|cleanup|clean-up|claims|insured losses) ~ (at|of|to|cost|costs|worth|run into|amount|reach|reached|exceed|estimated|totall?ed|put|is|was|above) ~ #',
      'puts? the (bill|damage|loss|losses|cost) at #',
      '# ~ (of |in |worth of )(damage|losses|destruction)',
      '(caused|causing|did|done|left) # ~ (damage|losses)',
      'cost insurers #',
    ],
  }),
  measure('waves', { near: 'waves?|swells?|breakers' }),
  measure('roads', {
    near: 'impassable|blocked|closed|shut',
    asked:
      '(roads|streets|schools|bridges|stations|shops|lines|airports|beaches|borders|kindergartens|passes) (closed|shut|blocked|impassable)',
    told: [
      '# ~ (impassable|blocked|closed|shut|cut|barred|under water|sealed off)',
      '(closed|shut|blocked|closing|shutting|sealed|barred) #',
      '(pupils|students|children|lessons|classes|teaching) (at|in|of) # ~ (schools|day off|home|canceled|cancelled|off)',
      '# schools ~ (day off|closed|shut|home)',
    ],
  }),
  measure('cut off', {
    near: 'cut off|isolated|(only|reached|accessible) by (air|boat|helicopter|sea)|stranded',
    asked: '(villages|towns|communities|people|places|settlements|hamlets) (cut off|isolated)',
    told: [
      '# ~ (cut off|isolated|reached only|only ~ by (air|boat|helicopter)|by air|by boat|unreachable|no road)',
      '(cut off|isolated|isolating) #',
    ],
  }),
  measure('trees', {
    near: 'fell(ed|ing)?|uproot\\w*|brought down|blown (down|over)|toppled|snapped',
    asked: 'trees (felled|uprooted|lost|down|damaged|cut down)',
  }),
  measure('affected', {
    near: 'affected|in need|need (help|aid|food)|hit by',
    asked:
      '(people|residents|families|households|passengers|customers|users|children|farms|travell?ers|patients|ports|schools|villages|countries|computers|clients|members|accounts) (affected|in need|hit)',
    told: [
      '# ~ (affected|need (help|aid|food|shelter|assistance)|in need|hit by|suffer\\w*)',
      '(hit|hits|affected|affects|affecting|upset the plans of|disrupted the plans of|locked out|struck|crippled|touch\\w*|concerns?|hitting) #',
    ],
  }),
  measure('discharge', {
    near: 'releas\\w+|let(ting)? (out|go|through)|discharg\\w+|flow(s|ed|ing)?|pour(s|ed|ing)',
  }),
];
