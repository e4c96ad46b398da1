/** Cuts what follows the article: from a heading that announces other pages, when little prose stands behind it. */
import type { Removal } from '../model.ts';
import type { Draft } from './blocks.ts';
import { excerpt } from './text.ts';

const TAIL_HEADING =
  /^(?:related(?: .{0,30})?|more (?:from|on|in|like|about|stories|news|to (?:read|explore)).{0,50}|read (?:more|next|also).{0,30}|recommended.{0,30}|you (?:may|might) .{0,30}|(?:most|what['’]s) (?:read|popular|viewed|trending).{0,20}|trending.{0,20}|popular .{0,20}|latest .{0,30}|also (?:read|on|in).{0,30}|see also|further reading|about the authors?|about (?:us|me)|about [A-Z].{0,40}|author(?: bio)?|share this.{0,20}|comments?.{0,20}|leave a .{0,20}|\d+ comments?|join the (?:conversation|discussion)|subscribe.{0,40}|sign up.{0,40}|newsletter.{0,30}|get .{0,40}(?:newsletter|inbox).{0,20}|follow .{0,40}|other (?:news|stories|articles|posts).{0,20}|similar .{0,20}|next (?:up|article|story|post)|up next.{0,20}|keep reading|references|sources|footnotes|tags|topics|filed under.{0,30}|editors?['’]? picks?|top stories.{0,20}|recent (?:posts|articles|news).{0,20}|our (?:picks|products|services).{0,20}|contact us.{0,20}|explore .{0,30}|discover more.{0,30}|in case you missed it.{0,10}|stay connected.{0,10}|advertisement)[:.]?$/i;

export function cutTail(drafts: Draft[]): { kept: Draft[]; removals: Removal[] } {
  const total = drafts.reduce((sum, block) => sum + own(block), 0);
  let before = 0;
  for (const [index, block] of drafts.entries()) {
    const announces =
      block.text.length < 80 &&
      (block.kind === 'heading' || block.run.strongChars > block.text.length * 0.8) &&
      TAIL_HEADING.test(block.text);
    if (announces && before > total * 0.6) {
      const kept = drafts.slice(0, index);
      const removals: Removal[] = [];
      for (const rest of drafts.slice(index)) {
        if (rest.kind === 'correction') kept.push(rest);
        else
          removals.push({ rule: 'after the article', excerpt: excerpt(rest.text), chars: rest.text.length });
      }
      return { kept, removals };
    }
    before += own(block);
  }
  return { kept: drafts, removals: [] };
}

const own = (block: Draft): number => block.text.length - block.run.linkChars;
