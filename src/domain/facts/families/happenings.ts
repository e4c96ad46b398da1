/** What anything may do: begin, end, meet, be built, be found. Data only. */
import { type Family, family } from './family.ts';

export const HAPPENINGS: readonly Family[] = [
  family(
    'meet',
    /\b(?:meet(?:s|ings?)?|met|gather\w*|conven\w+|talks|sessions?|summits?|assembl\w+|conferences?)\b/,
  ),
  family(
    'begin',
    /\b(?:begin\w*|began|begun|start\w*|(?:go(?:es)?|went) on (?:trial|strike|sale|show|display|air)|open(?:s|ed|ing)?|launch\w*|kick\w* off|br(?:eaks|oke|oken|eaking) out|t(?:ak\w+|ook) (?:effect|hold)|c[ao]m\w+ into (?:force|effect)|enter\w* into force|from(?= \d))\b/,
  ),
  family(
    'end',
    /\b(?:end(?:s|ed|ing)?|expir\w+|run(?:s)? out|over|finish\w*|until|lift(?:s|ed|ing)?|extend(?:s|ed)?|prolong(?:s|ed)?)\b/,
  ),
  family('finish', /\b(?:clos(?:e|es|ed|ing)|complet\w+|finali[sz]\w+|conclud\w+|go(?:es)? through)\b/),
  family('ready', /\b(?:open(?:s|ed|ing)?|ready|in (?:service|operation)|available)\b/),
  family(
    'reopen',
    /\b(?:reopen\w*|re-open\w*|open(?:s|ed)? again|open (?:its|the) doors|resum\w+|return\w*|(?:closed|shut|suspended|grounded) (?:\w+ )?until)\b/,
  ),
  family(
    'lead',
    /\b(?:lead(?:s|er|ers|ing)?|led|head(?:s|ed|ing)?|chief|ceo|chair\w*|in charge|run(?:s|ning)?|boss(?:es)?|at the helm|direct(?:s|ed|ors?))\b/,
  ),
  family('build', /\b(?:build(?:s|er|ers|ing)?|built|construct\w*|contract(?:or|ors)?)\b/),
  family(
    'rebuild',
    /\b(?:rebuil\w+|reconstruct\w*|build(?:ing)? (?:\S+ ){0,3}again|replac(?:e|es|ing|ement))\b/,
  ),
  family('maintain', /\b(?:maintain\w*|maintenance|upkeep|look(?:s|ed|ing)? after|servic(?:ed|es|ing))\b/),
  family('sign', /\b(?:sign(?:s|ed|ing|atories|atory)?|put (?:their|its) names? to|ratif\w+|endors\w+)\b/),
  family(
    'remaining',
    /\b(?:(?:still|yet|remain\w*) to(?: be(?: \w+ed)?)?|left(?= to\b|\s*[.,;]|$)|remaining|outstanding|uncounted|unresolved|pending|to go(?=\s*[.,;]|$))\b/,
  ),
  family(
    'found',
    /\b(?:found|discover\w*|detect\w*|locat(?:ed|es|ing)|recovered|came to light|noticed|spotted)\b/,
  ),
  family(
    'return',
    /\b(?:return\w*|(?:go|goes|going|went|gone|come|comes|came|move|moved) back|back (?:home|in their homes|to (?:work|school)))\b/,
  ),
  family('deliver', /\b(?:deliver\w*|arriv\w+|shipments?|flown in|supplied|received)\b/),
  family(
    'protest',
    /\b(?:protest\w*|demonstrat\w+|march(?:es|ed|ers|ing)?|rall(?:y|ies|ied)|took to the streets)\b/,
    {
      asked:
        'protesters|demonstrators|marchers|(participants|people)( at| in| who| who were)?( the)? (demonstrations?|marched|protest\\w*|rall(y|ied)|(on|in) the streets|took part|march)',
      told: [
        '# ~ (on|onto|to|in|into|through|along|took to) the (streets?|square)',
        '# ~ (marched|demonstrated|protested|rallied|gathered|chanted|joined the (march|protest|rally|demonstration)|turned out|marchers|demonstrators|protesters)',
        '(march|rally|protest|demonstration) ~ (drew|by|of|with|attracted|brought) #',
        '(brought|drew) # ~ (on|onto|to|into) the streets?',
      ],
    },
  ),
];
