/** Words that carry grammar, not matter. They weigh little in similarity and never make a change of meaning alone. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such same i me my mine we us our ours you your yours he him his she her hers it ' +
    'its they them their theirs who whom whose which what where when why how one ones there here and or but nor so ' +
    'yet if then than as because since while whereas although though unless until till whether of in on at by for ' +
    'with from to into onto upon about over under between among through during within across along around near ' +
    'after before against towards toward via per amid off out up down again further be am is are was were been being ' +
    "have has had having do does did doing done will would shall can 's is's also just very too even still already " +
    'now then however moreover furthermore meanwhile therefore thus hence indeed well really quite rather both each ' +
    'every either all any some other others another own itself himself herself themselves ourselves myself not no'
  ).split(' '),
);

/** Words that carry so little matter that whoever rewrites puts them in and leaves them out. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  (
    'whole entire certain various previously currently overall additional different own key actual able order fact process ' +
    'manner main new specific particular particularly especially ongoing continue continued continuing begin begins began ' +
    'involve involving include including includes related due make makes made take takes took get gets got give gives gave keep way ' +
    'thing things part kind type group member members person people area place time set'
  ).split(' '),
);
