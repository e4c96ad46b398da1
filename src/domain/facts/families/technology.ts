/** Networks, data, power and the environment. Data only. */
import { type Family, family, measure } from './family.ts';

export const TECHNOLOGY: readonly Family[] = [
  family('scrap', /\b(?:scrap\w*|decommission\w*|breakers?|(?:out of|from) service|broken up|dismantl\w+)\b/),
  family(
    'restore',
    /\b(?:restor\w+|(?:be|is|are|was|were) back\b(?! (?:home|in custody))|back (?:online|up|on|in service|to normal)|(?:up and running|running|working) again|repair\w*|fix(?:ed|es)?|reconnect\w*)\b/,
  ),
  family('breach', /\b(?:breach\w*|hack\w*|cyber\w*|intrusions?|break-in|broke into)\b/),
  measure('emissions', {
    near: 'emissions?|greenhouse gas(es)?|carbon|co2',
    asked:
      '(emissions?|greenhouse gas(es)?|carbon)( cut| reduction| target)?( cut| reduced)?|(cut|reduction) (in|of) (emissions|greenhouse gases|carbon)',
    among: 'share',
    told: [
      '(emissions?|greenhouse gas(es)?|carbon|co2) ~ (by|of|cut|reduc\\w*|down|fall|fell|lower\\w*) ~ #',
      '(cut|reduc\\w+|lower\\w*|slash\\w*) ~ (emissions|greenhouse gases|carbon|co2) ~ #',
    ],
  }),
  measure('beached', {
    near: 'beach(ed)?|strand\\w*|washed (up|ashore)|ashore',
    asked: '(whales|dolphins|porpoises|seals|turtles|fish|jellyfish) (stranded|beached|washed (up|ashore))',
    told: [
      'beach lay #',
      '# ~ (beached|stranded|washed (up|ashore)|ashore|on the (beach|sand|shore)|ran aground)',
    ],
  }),
  measure('power', {
    near: 'output|capacity|generat\\w+|megawatts?|power|feeds?|suppl(y|ies)',
    asked:
      '(output|capacity|power)( of the (plant|reactor|wind farm|power station|solar park|dam|turbines?))?( in (megawatts|gigawatts|kilowatts))?',
    told: [
      '(generat\\w+|output|capacity|feeds?|suppl\\w+|deliver\\w*|produces?) ~ (of |at )?#',
      '#( |-)(reactor|plant|unit|turbine|wind farm|power station|solar park)',
    ],
  }),
  measure('outage length', {
    near: 'outage|blackout|back|restored|breakdown|down',
    asked:
      '(length|duration) of the (outage|blackout|power cut|breakdown|failure|interruption)|how long (the (outage|power|network))',
    among: 'spell',
    told: [
      '(back|restored|returned|on again|online|running|up) ~ after #',
      '(outage|blackout|breakdown|power cut|failure) ~ (lasted|of|for|lasts|last|took) ~ #',
      '(down|offline|dark|off|without power|without electricity) for #',
      '#( |-)(outage|blackout|breakdown|power cut|failure)',
    ],
  }),
  measure('leaked', {
    near: 'leak\\w*|stolen|hack\\w*|got hold of|ended up|copied|exposed|data',
    asked:
      '(records|accounts|files|passwords|documents|data sets|email addresses|customers|patients|users|people)( whose data (was|were))? (leaked|stolen|exposed|copied|hacked|affected|compromised)',
    told: [
      '(got hold of|stole|copied|leaked|exposed|downloaded|grabbed|obtained|accessed|compromised) (the )?((data|details|names|records|files|addresses|passwords) of )?#',
      'data (of|on|about|from) #',
      '# ~ (stolen|leaked|exposed|copied|compromised|published|on the (dark )?(net|web|internet)|hacked)',
    ],
  }),
  measure('locked', {
    near: 'encrypt\\w*|locked|crippl\\w*|infect\\w*|paraly[sz]\\w*|disabled',
    asked:
      '(computers|servers|machines|devices|systems|terminals|screens) (infected|locked|affected|encrypted|crippled|hit|down|disabled)',
    told: [
      '(crippled|encrypted|locked|infected|paraly[sz]ed|disabled|knocked out|wiped|hit) # ',
      '# ~ (crippled|encrypted|locked|infected|paraly[sz]ed|disabled|down|unusable|offline|dead)',
    ],
  }),
  measure('put in orbit', {
    near: 'orbit|launch\\w*|lifted|carried',
    asked: '(satellites|probes|capsules) (launched|in orbit|on board|carried)',
  }),
  measure('filling', {
    near: 'full|filled|fill(ing)?|capacity',
    asked:
      '((water |fill(ing)? )?level of the (reservoirs?|dams?|lakes?|tanks?|(gas )?stores|storage)|reservoir level)',
    among: 'share',
    told: [
      '# (full|of capacity|filled)',
      '(level|levels|filled|full|stands?|stood|reservoir\\w*|filling) ~ (at|to|of) #',
    ],
  }),
  measure('quota', {
    near: 'quotas?|may (land|catch|fish)|allowed|catch|limit',
    asked: '(quota|catch( limit)?|total allowable catch)',
    told: [
      'quota ~ #',
      'may (land|catch|fish|take|export|import|sell) #',
      '(limit|ceiling|cap) ~ #',
      'allowed to (land|catch) #',
    ],
  }),
  measure('reserves', {
    near: 'reserves?|deposits?|holds?|contains?',
    asked: '(gas|oil|lithium|copper|gold|ore|foreign)? ?reserves|size of the (field|deposit|find)',
    told: [
      '(holds?|contains?|reserves?|deposit|field) ~ (of |at |to )?#',
      '# ~ (reserves|in the ground|in deposits)',
    ],
  }),
  measure('drilled', {
    near: 'deep|depth|drill\\w*|down',
    asked: 'depth of the (well|hole|shaft|mine|borehole|wreck|dive|crater|lake|tunnel|sinkhole)',
    told: [
      '(drill\\w*|went|go|goes|bored|dug|lies?|lay|reach\\w*|sank|plunges?) ~ (down|deep|to a depth of) #',
      '(at|to) a depth of #',
      '#( |-)deep',
      '# (down|below (the )?(surface|ground))',
    ],
  }),
];
