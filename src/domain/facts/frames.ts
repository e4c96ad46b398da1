/** The frames in which a sentence gives a role to a name. `@` stands for the name, `#` for every other one. */
import type { AskedRole } from './asked-role.ts';

export interface Frame {
  pattern: RegExp;
  /** By what it is called, not by what it does: "the surgeon". */
  called: boolean;
  /** It says that they come after whoever had the role: "is succeeded by". */
  heir: boolean;
}

const TITLES =
  '(?:(?:dr|prof|professor|sir|dame|lord|lady|mr|mrs|ms|madame|judge|councillor|senator|commissioner|ambassador|inspector|bishop|archbishop|admiral|major|lieutenant|brigadier|gen|col|capt|captain|general|colonel|madam|justice|(?:his|her) excellency)\\.? ){0,2}';
const NO_MODIFIER =
  'said|says|told|whose|who|and|of|for|by|in|at|to|from|with|on|was|is|as|where|when|after|before|but|that|not|never|will|would|can|could|may|might|must|should|has|have|had|does|did|be|been|instead|rather|than|or|nor|without';
/** A word that may stand between an article and the role. */
const WORD = `(?:(?!(?:${NO_MODIFIER})\\b)[\\p{L}\\d'’-]+|#+(?:['’]s?)?)`;
const MODIFIERS = `(?:${WORD} ){0,6}`;
/** What may stand between a deed and whom it is done to: "replaces the injured @". */
const FEW = `(?:the |an? )?(?:(?!(?:${NO_MODIFIER})\\b)[\\p{L}\\d'’-]+,? ){0,4}`;
/** "Pia Holm of the accountants Dahl Bruun": whose partner or expert somebody is. */
const FIRM = '(?: (?:of|from|at) (?:the )?(?:[\\p{L}-]+ ){0,3}#+(?: #+)?)?';
const NOT_FIRM = '(?<!# (?:of|from|at) (?:the )?(?:[\\p{L}-]+ ){0,3})';
/** What is told of a name between commas or brackets before the sentence goes on. */
const ASIDE = '(?:, \\d{1,3}(?=,))?(?:, [^,;@]{1,90},| \\([^)]{1,40}\\)|,)?';
/** "Katja Wirth of the opera". */
const FROM = '(?: (?:of|from|in) [^,.;@]{1,40}?)?';
/** "Fined 4 million euros by", "built in 1988 by": how much, when and where stand between the deed and who did it. */
const BETWEEN = '(?:(?! (?:and|but|or|who|which|that|by)\\b)[^,.;:@#]){0,40}';
/** What somebody does is told of the museum in "the Harwick Museum in Wexcombe", not of the town. */
const SUBJECT =
  '(?<!\\b(?:in|of|at|from|to|by|for|with|on|near|off|against) (?:(?:the|an?|its|his|her|their) (?:\\p{L}+ )?)?)@(?: (?:in|of|from) (?:the )?#+)?';
/** "The village of @" is what is told of. */
const PLACE = SUBJECT.replace('in|of|at', 'in|at');
/** "In the Gulf of Oru" names water. */
const PLACED = '(?<!\\b(?:in|into|on|off|near|at|across|through|along|around) )';
const AUX = '(?:(?:has|have|had|will|would|also|now|currently|later|still|then|is to|was to) )*';
const CHOSEN =
  '(?:appointed|named|elected|made|chosen|picked|confirmed|nominated|sworn in|installed|unveiled)';
const BECOMES = `(?:is|was|are|becomes|became|become|be|been|remains|remained|stays|stayed|(?:has been|is|was|be|been) ${CHOSEN}|${CHOSEN}(?! (?:the|an?|her|his|its|their|#+)\\b)(?! #))`;
const APPOINTS =
  '(?:appoint\\w*|nam(?:e|es|ed|ing)|elect\\w*|ma[dk]\\w+|ch[oi]\\w*se\\w*|hir\\w+|pick(?:s|ed|ing)?|tapp?(?:s|ed|ing)?|select\\w*|nominat\\w+|install\\w*|turn(?:s|ed|ing)? to|recruit\\w*|promot\\w+)';
const CALLS =
  'called|named|dubbed|known as|sold as|marketed as|christened|code-?named|titled|under the names?(?: of)?|brand names?';
/** The whole of the name, never its end. */
const WHOLE = '(?<!@)@+(?!@)';
/** In "Lausel, the surgeon #" and "#, manager #" the role is the next name's. */
/** "The Unite union leader" is no union. */
const OF_ITS_PEOPLE =
  '(?:leader|chief|boss|head|president|chair\\p{L}*|secretary|official|spokes\\p{L}+|member|manager|director|founder|owner|lawyer|candidate|minister|pilot|worker|employee|lawmaker|executive)s?';
const NOT_NEXT = `(?!,? ${TITLES}#)(?!['’])`;

/** Who is suspected is found by traces. */
const SUSPECTED = /suspect/;
/** "Held in # bank as gunman is identified" tells when, not as what. */
const NO_CLAUSE = '(?! (?:is|was|are|were|has|have|had|will|would|may|says|said)\\b)';

/** The town of "the Basel company #" is not what is named. */
const NOT_ITS = `(?! (?:${WORD} )?#)`;

/** "Held in Carvenia's capital, @", "in the Carvenian port of @". */
const IN_COUNTRY = `(?:${FEW}|(?:the )?(?:\\p{L}+ )?(?:city|town|village|port|municipality|state|island|district) of )(?:#+(?:['’]s)? (?:(?!(?:${NO_MODIFIER})\\b)[\\p{L}-]+,? ){0,3}(?:of )?)?`;
const NOT_ADJECTIVE = `${NOT_ITS}(?!['’]s (?:${WORD} ){0,2}${WORD}, #)(?! (?:${WORD} ){1,2}of #)`;

export function framesOf(role: AskedRole): Frame[] {
  const noun = `(?<![\\p{L}-])(?<!\\b(?:to|will|would) )(?<role>${role.nouns})(?![\\p{L}-])`;
  const doing = (pattern: string): string => `(?<![\\p{L}-])(?<role>${pattern})(?![\\p{L}-])`;
  const of = '(?: (?:of|for|at|in|with|on) [^,.;:@]{1,60})';
  const called = [
    // "the surgeon Dr. @", "manager, @", "head of the union, @"
    `${noun}(?:${of}(?=,))?[,:]? ${TITLES}@`,
    // "the architect is @"
    // "the crew that robbed the bank is @"
    `${noun}(?:${of}| (?:that|which|who) [^,.;:@]{1,60})? (?:(?:still|now) )?(?:(?:is|was|will be|remains|becomes|became) (?:(?:now|still|therefore) )?(?:(?:called|named) )?|(?:called|named) )${TITLES}@`,
    // "@, the manager", "@ (captain"
    `@(?:, \\d{1,2})?(?:,| [-–—]| \\() ?(?:who (?:is|was|will be) )?${MODIFIERS}${noun}${NOT_NEXT}`,
    // "@'s still our winner"
    `@['’]s (?:(?:still|now|officially|also) )?(?:the|our|a|an|their) (?:${WORD} ){0,3}${noun}(?! (?:\\p{L}+))`,
    // "@ is the manager", "@ of # was appointed manager"
    `@${FROM}${ASIDE}(?:,? who)? ${AUX}${BECOMES} (?:as )?${MODIFIERS}${noun}${NOT_NEXT}`,
    // "@ takes over as manager", "appointed @, a partner at #, as administrator"
    `${NOT_FIRM}@(?!['’]s (?:[\\p{L}]+ )?(?:chair|place|seat|post|job|role|spot) as)${FIRM}${ASIDE}(?:, who)?(?<between>[^,.;:@#]{0,40}) as ${MODIFIERS}${noun}${NO_CLAUSE}`,
    // "@ takes #'s chair as manager"
    `@${ASIDE} ${AUX}(?:takes?|took|taken|taking|fills?|filled|gets?|got|inherits?) #+['’]s (?:chair|place|seat|post|job|role|spot) as ${MODIFIERS}${noun}${NO_CLAUSE}`,
    // "names @ manager"
    `\\b${APPOINTS} ${FEW}${TITLES}@,? (?:as |to be |their |its |his |her )?${MODIFIERS}${noun}`,
    // "the gunman, identified by police as @"
    `${noun}(?:${of})?,? (?:(?:was|has been|is|were) )?(?:identified|named|known) (?:by [^,.;@]{3,30} )?(?:only )?as (?:the )?(?:[\\p{L}-]+ ){0,2}${TITLES}@`,
  ];
  const done: string[] = [];
  const heirs: string[] = [];
  // "who heads", "has designed"
  if (role.does !== null)
    done.push(
      `${role.type === 'place' ? PLACE : SUBJECT}${ASIDE}(?:(?:, (?:the|an?|its|his|her|their) [^,;@]{1,60})?,? (?:who|which|that))? ${AUX}${doing(role.does)}`,
    );
  // "According to @, who heads the office"
  if (role.does !== null && role.type === 'person')
    done.push(
      `(?<!\\b(?:in|of|at|from|near|off) )@(?:, \\d{1,3})?(?:, (?:the|an?|its|his|her|their) [^,;@]{1,60})?, who ${AUX}${doing(role.does)}`,
    );
  if (role.type === 'person') {
    const had = `(?<![\\p{L}-])(?<old>${role.nouns}${role.does === null ? '' : `|${role.does}`})(?![\\p{L}-])`;
    heirs.push(
      // "In her place comes @", "her successor, @", "his name is @"
      `${had}.*\\b(?<role>in (?:his|her|their) (?:place|stead)(?: (?:comes?|came|steps?|stepped|is|will be))?) ${FEW}(?:(?:man|woman) [^:@]{0,60}: )?${TITLES}@`,
      `${had}.*\\b(?<role>(?:his|her|their|the|its) (?:(?:new|chosen|designated|interim|acting) )?(?:successor|replacement))(?: (?:is|will be|was))?,? (?:(?:the|a|an|his|her|its) (?:[\\p{L}-]+ ){0,3})?${TITLES}@`,
      `\\b(?:another|new|next) (?:\\p{L}+ ){0,2}${had}.*\\b(?<role>(?:he|she)(?: is|['’]s)) ${TITLES}@`,
      `${had}.*\\b(?:handed|passed|given|gave|goes|went|replaced|colleague|successor)\\b.*\\b(?<role>(?:his|her) name is|(?:he|she)(?: is|['’]s)) ${TITLES}@`,
      `${had}.*@${FROM}${ASIDE} ${AUX}(?<role>takes over|took over|take over)(?! from)`,
      // "The prosecutor, #, has been replaced by @"
      `${had}.*\\b(?<role>replaced|succeeded) by (?:(?:the|an?|its|his|her|their) )?(?:\\p{L}+,? ){0,3}${TITLES}@${NOT_ITS}`,
      // "# has been replaced as the city's director by @"
      `\\b(?<role>replaced|succeeded) (?:as|in) [^.;@]{0,40}${had}[^.;@]{0,40} by (?:(?:the|an?|its|his|her|their) )?(?:\\p{L}+,? ){0,3}${TITLES}@${NOT_ITS}`,
      // "The chief, #, was told to leave; @ succeeds her"
      `${had}.*@${FROM}${ASIDE} ${AUX}(?<role>replaces?|succeeds?|succeeded|(?:takes|took) the place of|steps? in for|stands? in for) (?:him|her|them|#)`,
      // "Her chair goes to @", "gave the post to @", "@ takes #'s chair", "@ has followed him"
      `${had}.*\\b(?<role>(?:(?:the|his|her|their) (?:post|job|chair|place|seat|role|position|duties|office|case|file|inquiry|investigation) (?:goes|went|passes|passed|falls|fell|(?:was|is|has been) given)|(?:gave|gives|giving|hand(?:s|ed|ing)(?: over)?|pass(?:es|ed|ing)(?: on)?|leav(?:es|ing)|left|yield(?:s|ed|ing)) (?:the|his|her|their|its) (?:[\\p{L}’'-]+ ){0,3}?(?:post|job|chair|place|seat|role|office|case|file|inquiry|investigation|presidency|leadership|powers|duties|keys|reins)) to) ${FEW}${TITLES}@`,
      `${had}.*@${FROM}${ASIDE} ${AUX}(?<role>(?:takes?|took|taken|fills?|filled) (?:(?:his|her|their) |#+['’]s? )(?:place|chair|post|seat|job|role)|(?:follow(?:s|ed)) (?:him|her|them)|(?:takes?|took|taken) (?:charge|command|the helm|over))`,
      // "Removed chief executive # and named @ as his successor"
      `${had}.*\\b(?<role>${APPOINTS}) ${FEW}${TITLES}@${FROM}${ASIDE} (?:as |to be )?(?:his|her|their|the|a|acting|interim) (?:\\p{L}+ ){0,2}(?:successor|replacement)`,
    );
  }
  // "Diverted to @", "@ instead of #", "@, and not #"
  if (role.type === 'place' && role.byDeed)
    heirs.push(
      `\\b(?<role>(?:divert|redirect|re-?rout|relocat|switch|transfer|shift)\\w*(?: (?!(?:and|but|that|who|when|after)\\b)[\\p{L}-]+){0,3}?(?: from (?:the )?#+)? to) ${IN_COUNTRY}@${NOT_ADJECTIVE}`,
      `\\b(?<role>mov(?:e|es|ed|ing)(?: (?!(?:and|but|that|who|when|after)\\b)[\\p{L}-]+){0,3}? from (?:the )?#+ to) ${IN_COUNTRY}@${NOT_ADJECTIVE}`,
      `@,? (?<role>instead of|rather than|(?:and )?not) (?:(?:at|in|to|for|from|into) )?(?:the )?#`,
    );
  // The ship's article: "The @ was licensed", "the @, owned by"
  if (role.thing && /^(?:ship|river)/.test(role.nouns))
    done.push(
      `${PLACED}\\b(?<role>the) @(?=, (?:a|an|which|with|owned|built|flying|flagged|sailing|registered|carrying|bound|en route)\\b|\\.? (?:burst|rose|flooded|overflow\\w*|swelled|was|is|had|has|flies|flew|sank|ran|carr\\w+|lies|lay|left|sailed|belongs|could|will)\\b)`,
    );
  // "The investigation is now in the hands of @"
  if (role.type === 'person')
    done.push(
      `\\b(?<role>(?:inquiry|investigation|case|file|prosecution|team|project|company|firm) (?:is|was|are|lies|rests|remains) (?:now )?in the hands of) ${FEW}${TITLES}@`,
    );
  if (role.incoming && role.type === 'person')
    done.push(
      `\\b(?<role>${APPOINTS}) ${FEW}${TITLES}@(?: (?:from|of) [^,.;@]{1,40})?${ASIDE} (?:to|will) (?:head|lead|chair|run|direct|command|replace|succeed|take over|manage|coach|oversee)\\b`,
    );
  if (role.does?.includes('heads'))
    done.push(
      '\\b(?<role>puts?|place[sd]?) @ (?:in charge|at the (?:head|helm))',
      // "asked @, a retired judge, to head the inquiry"
      `\\b(?:ask\\w*|call\\w* on|task\\w*|commission\\w*|${APPOINTS}) ${TITLES}@${ASIDE} ${doing('to (?:head|lead|chair|run|direct|command)')}`,
    );
  // "designed by Studio @", "accused by his deputy, @"
  if (role.done !== null)
    done.push(
      `${doing(role.done)}${BETWEEN} by ${role.type === 'place' ? IN_COUNTRY : ''}(?:${WORD},? ){0,6}${TITLES}@${NOT_ITS}`,
    );
  // "sold to @", "replaces the injured @"
  if (role.before !== null)
    done.push(
      role.type === 'place'
        ? `${doing(role.before)} ${IN_COUNTRY}@${NOT_ADJECTIVE}`
        : `${doing(role.before)} ${FEW}${TITLES}@${NOT_ITS}`,
    );
  // "Doyle's header", "a Skerry Air plane"
  if (role.after !== null) done.push(`@(?:['’]s?)? ${doing(role.after)}`);
  // "The orchestra played under #"
  if (role.under) done.push(`(?<![\\p{L}-])(?<role>under) ${TITLES}@(?! (?:law|rules?)\\b)`);
  // "A man identified by police as @", not the victim
  if (role.type === 'person')
    done.push(
      `(?<!\\b(?:victims?|dead|killed|hostages?)\\b[^.;@]{0,60})(?<role>(?:identified|named)(?: (?:him|her|the (?:man|woman|boy|girl)))?(?: (?:on|late on) \\p{L}+)?(?: by [\\p{L} ]{3,30}?)? as) (?:the )?(?:[\\p{L}-]+ ){0,2}${TITLES}@`,
    );
  // "The man is called @", "the prints matched those of @"
  if (role.type === 'person' && SUSPECTED.test(role.nouns))
    done.push(
      `\\bthe (?:man|woman|boy|girl|youth)(?:['’]s name)? (?<role>is(?: called| named)?|was(?: called| named)|calls (?:him|her)self) ${TITLES}@`,
      `\\b(?<role>match(?:es|ed)? (?:that|those) of) ${FEW}${TITLES}@`,
    );
  if (role.thing) done.push(`${doing(CALLS)} (?:(?:the|her|his|its|their) (?:\\p{L}+ ){0,2})?["“'‘]?@`);
  // "The town of @", "the @ dam"
  if (role.thing || role.type === 'place') done.push(`${noun} of @`, `@ ${noun}`);
  // "The @ union said": and not the union's chief.
  else if (role.type === 'organization')
    done.push(
      `(?<!\\b(?:offshoot|branch|member|part|rival|ally|enemy|successor)s? (?:of|to) )\\bthe @ ${noun}(?!['’]|,? #| (?:\\p{L}+ )?${OF_ITS_PEOPLE}\\b)`,
    );
  const framed =
    (how: 'called' | 'done' | 'heir') =>
    (pattern: string): Frame => ({
      pattern: new RegExp(
        pattern.replace(/\[[^\]]*\]|@/g, (found) => (found === '@' ? WHOLE : found)),
        'gdu',
      ),
      called: how === 'called',
      heir: how === 'heir',
    });
  return [...called.map(framed('called')), ...done.map(framed('done')), ...heirs.map(framed('heir'))];
}

/** Who comes (`@`) after whom (`%`), whatever the role. */
const AFTER_ANOTHER = [
  `@${FROM}${ASIDE} ${AUX}(?:takes? the place of|took the place of|takes? over (?:\\p{L}+ ){0,4}?from|took over (?:\\p{L}+ ){0,4}?from|taking over (?:\\p{L}+ ){0,4}?from|replac(?:e|es|ed|ing)|succe(?:ed|eds|eded|eding)|steps? in for|stepped in for|stands? in for|fills? in for|follows|inherits? (?:\\p{L}+ ){0,4}?from|(?:(?:has been|is|was) )?(?:to|chosen to|named to|appointed to) (?:replace|succeed|follow)) ${FEW}${TITLES}%`,
  `%(?:, [^;@%]{1,80},)? (?:(?:has been|is|was|were|will be|is to be|is being|be) )?(?:replaced|succeeded|followed)(?: (?:as|in) [^.;@%]{1,60})? by ${FEW}${TITLES}@${NOT_ITS}`,
  `%(?:, [^;@%]{1,80},)? ${AUX}(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|gives?|gave|giving|yield(?:s|ed)|leaves?|left)(?: over)? (?:[^.;@%]{1,60} )?to ${FEW}${TITLES}@${NOT_ITS}`,
  `%(?:, [^;@%]{1,80},)? ${AUX}(?:mak(?:es|ing)|made|give|giv(?:es|ing)|gave) way (?:to|for) ${FEW}${TITLES}@${NOT_ITS}`,
  `(?:in|into) the (?:place|shoes|footsteps) of ${FEW}${TITLES}%[^.;@%]{0,40}(?:comes?|steps?|came|stepped) ${FEW}${TITLES}@`,
  `@,? (?:%['’]s|the) (?:\\p{L}+ )?(?:successor|replacement)(?: (?:of|to|for) %)?`,
  `%['’]s (?:(?:\\p{L}+ )?)(?:successor|replacement),? (?:is |will be |was )?${FEW}${TITLES}@`,
].map(
  (pattern) =>
    new RegExp(
      pattern.replace(/\[[^\]]*\]|@|%/g, (found) => (found === '@' ? WHOLE : found === '%' ? '%+' : found)),
      'u',
    ),
);

/** @param text with the one as `@`, all others as `#` @param other the one who was before */
export function comesAfter(text: string, other: { start: number; end: number }): boolean {
  const told = `${text.slice(0, other.start)}${'%'.repeat(other.end - other.start)}${text.slice(other.end)}`;
  return AFTER_ANOTHER.some((pattern) => pattern.test(told));
}
