/** What a role is, and what those have in common who lead, follow and replace. */

import type { NameType } from '../model/claims.ts';

/** Patterns are alternatives of regular expressions over lower-case text. */
export interface Role {
  /** How it is asked for, as the head of the question. */
  asked: RegExp;
  /** What whoever has the role is called: "the surgeon", "its owner". */
  nouns: string;
  /** What they do, with their name before it: "who heads". */
  does?: string;
  /** What is done by them: "designed" of "designed by". */
  done?: string;
  /** What stands right before their name: "sold to", "replaces". */
  before?: string;
  /** What is theirs: "header" of "Doyle's header", "government" of "Rusk's government". */
  after?: string;
  /** What they lead is told to be under them. */
  under?: boolean;
  /** A story has one of it, whatever its sentence leaves unsaid: "the suspect". */
  ofStory?: boolean;
  type: NameType | null;
}

export const role = (asked: RegExp, nouns: string, more: Partial<Role> = {}): Role => ({
  asked,
  nouns,
  type: 'person',
  ...more,
});
export const body = (asked: RegExp, nouns: string, more: Partial<Role> = {}): Role =>
  role(asked, nouns, { type: 'organization', ...more });
/** People and companies alike own, buy and win. */
export const anyone = (asked: RegExp, nouns: string, more: Partial<Role> = {}): Role =>
  role(asked, nouns, { type: null, ...more });

export const LEADS = {
  does: 'heads|headed|leads|led|is leading|was leading|runs|ran|chairs|chaired|directs|directed|commands|commanded|presides over|(?:will|would|to|is to) (?:lead|head|chair|run|direct|command)|is in charge|was in charge|(?:takes?|took|taking|given|to take) charge|is at the (?:head|helm)|(?:takes?|took|taking) (?:the helm|the reins|command|the chair)',
  done: 'led|headed|chaired|run|directed|commanded|supervised|overseen',
};

export const REPLACES =
  'replac(?:e|es|ed|ing)|succe(?:ed|eds|eded|eding)|takes over from|took over from|taking over from|takes the place of|steps in for|fills in for|follows';

export const COMES_AFTER =
  'to (?:replace|succeed|take over|follow)|takes over|took over|taking over|steps in|stepped in|stands in|stood in|fills in|will (?:replace|succeed|take over|take the helm|follow|step in|stand in|fill in|start)|in (?:his|her|their|its) place|(?:has been|is|was|be) (?:appointed|named|chosen|picked|lined up|tipped) (?:to|as) (?:replace|succeed|his|her|their|its)';
