/** How certain, how binding, planned or done. */

/** What makes a participle of a past form. */
export const BEFORE_PARTICIPLE = /^(?:am|is|are|was|were|be|been|being|has|have|having|not)$/;

/** Verbs that say how binding a deed is. One exchanged for another in place says another thing of the same deed. */
export const BINDING: Record<string, RegExp> = {
  bound:
    /^(?:required?|requires|must|mandated|necessary|forced?|forces|compelled|obliged|obligatory|mandatory|ordered|orders)$/,
  advised: /^(?:urged?|urges|advised?|advises|encouraged?|encourages|recommended|invited)$/,
  free: /^(?:can|allowed|permitted|chose|choose|chooses|opted|volunteered|voluntary|optional)$/,
};
export const STANCES: readonly Record<string, RegExp>[] = [
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
];

/** First words of a clause that limits the statement. */
export const OPENS_CONDITION = /^(?:if|unless|provided|on|in|as|assuming|otherwise)$/;

/** What keeps a deed from being done. */
export const HOLDS_BACK =
  /^(?:considering|mulling|weighing|contemplating|pondering|exploring|all but|as good as)$/;

/** Futures that say nothing of how certain it is. */
export const BARE_FUTURE = /^(?:will|would|shall|'ll)$/;

/** Hedges as little or as much as "may" in loose prose. */
export const ABILITY =
  /^(?:can|could|able|possible|possibility|chance|likelihood|risk|threaten|threatens|potential)$/;

/** What "may" says of a rule. */
export const PERMISSION =
  /^(?:allow(?:s|ed)?|permit(?:s|ted)?|permission|let|lets|forbid(?:s|den)?|ban(?:s|ned)?|prohibit(?:s|ed)?|bar(?:s|red)|prevent(?:s|ed)?|can|cannot)$/;

/** What says "if" before a noun. */
export const CONDITION_PHRASE = /^(?:in case of|in the event of|subject|depending|provided|in case|should)$/;
