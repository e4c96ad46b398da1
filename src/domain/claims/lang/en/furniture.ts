/** Lines of a page in English that are no part of its story. */
import type { FurnitureWords } from '../pages.ts';

const anyOf = (lines: readonly string[]): RegExp => new RegExp(`^(?:${lines.join('|')})`, 'iu');

const NUMBER = String.raw`\d[\d.,]*[km]?`;
const STAMP = String.raw`(?: (?:(?:on|at|just|now|today|yesterday|an?|few|about|less|than|ago|by|am|pm|a\.m\.?|p\.m\.?|gmt|bst|utc|ce?s?t|e[sd]?t|p[sd]?t|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[\d:.,/-]+(?:am|pm|st|nd|rd|th|[hm])?),?|[|–—-]))*`;

export const FURNITURE: FurnitureWords = {
  counters: anyOf([
    String.raw`${NUMBER}\+? (?:comments?|shares?|likes?|views?|reads?|replies|reactions?|retweets?|followers?|subscribers?)[.!…]*$`,
    String.raw`(?:comments?|shares?|likes?|views?)\s*[:(]\s*${NUMBER}\)?$`,
    // Minutes alone may be those of a match.
    String.raw`(?:reading time:?\s*)?${NUMBER}[ -]?min(?:ute)?s?(?: of)? (?:read(?:ing)?(?: time)?|listen|watch)[.!…]*$`,
    String.raw`(?:estimated )?reading time\b.{0,24}$`,
    String.raw`listen to this (?:article|story)(?: \(${NUMBER} ?min(?:ute)?s?\))?[.!…]*$`,
    `(?:page|photo|image|slide|picture) ${NUMBER} (?:of|/) ${NUMBER}[.!…]*$`,
    String.raw`${NUMBER} (?:people|readers|users|viewers) (?:are )?(?:(?:reading|watching|viewing) this(?: \p{L}+)?|(?:reading|watching|viewing|online)(?= (?:right )?now))(?: (?:right )?now)?[.!…]*$`,
    // Stamps of the page, and only that: "Published on Monday, the report found …" goes on.
    `(?:first |last )?(?:published|updated|posted|modified|edited)[:|]?${STAMP}[.!…]*$`,
    String.raw`(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))\s`,
    // What the weather is where the reader sits: a sign of degrees and a word or two.
    String.raw`weather(?: (?:today|now|tonight|tomorrow|in \p{L}+))?\s*[:|] ?[-−]?\d{1,2} ?°[cf]?(?:[,;]? \p{L}+){0,3}[.!…]*$`,
  ]),
  parts: anyOf([
    // Parts of a page named, and nothing said.
    String.raw`(?:advertisements?|ads?|sponsored(?: content)?|promoted(?: content)?|continue reading(?: below)?|story continues below(?: (?:this )?advertisement)?|article continues after (?:this )?advertisement|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest news|breaking news|live updates?|recommended(?: (?:for you|stories|reading))?|you may (?:also )?like|more (?:on this story|stories|news|from [\p{L} ]{1,30})|related (?:articles?|stories|content|links|news|topics)|editor[’']?s?['’]? picks?|don[’']t miss|comments?|share|print|save|email|bookmark|copy link|back to top|show more|load more|see all|view all|menu|search|subscribe(?: now)?|log ?in|sign ?in|sign ?up|register|follow us|newsletters?|video|gallery|in pictures|terms of use|privacy policy|cookie (?:policy|settings)|all rights reserved)[.!…]*$`,
    '(?:image|photo|picture|video|media) (?:caption|source|credit)s?[.!…]*$',
    String.raw`(?:image|photo|picture|video|media) (?:source|credit|copyright)s?\s*[:|]`,
    'this is a (?:developing|breaking)(?: news)? story[.!…]*$',
    'more (?:details|updates?|information)? ?(?:to follow|soon|follows?)[.!…]*$',
    // Calls to the reader, and other stories named.
    String.raw`(?:read|see|watch|view|listen to) (?:the (?:full|moment|rest|video)|our|all (?:our|the)|more)\b`,
    String.raw`(?:share|tell us|send us) your\b`,
    String.raw`(?:read|see|watch|listen|find out|learn|discover) (?:more|also|next|now|on)\s*[:|–—-]`,
    String.raw`(?:read|see|watch|listen) (?:also|next)\s*:`,
    String.raw`also (?:read|on|in)\s*[:|]`,
    String.raw`(?:related|recommended|trending|most read|topics|tags|filed under|see also|in other news)(?: (?:topics|stories|articles|links|news|reading|tags|content))?\s*:`,
    String.raw`(?:share|tweet|like|save|print|email|send|bookmark) this (?:article|story|page|post|video|link)\b`,
    String.raw`(?:share|post|send|follow) (?:on|via|by) (?:facebook|twitter|x\b|whatsapp|linkedin|email|telegram|bluesky|mastodon)`,
    String.raw`follow (?:us|our|the \p{L}+) (?:on|for|at)\b`,
    String.raw`(?:click|tap|swipe|scroll) (?:here|to|through|down|on)\b`,
    String.raw`(?:sign up|subscribe|log in|sign in|join us|register (?:for|to|now))\b.{0,60}\b(?:newsletter|alerts?|updates?|account|app|today|free|stories|briefing|inbox|now|comment|access|reading|channel|podcast)\b`,
    String.raw`(?:download|get|try|install) (?:our|the|your)\b.{0,40}\b(?:app|newsletter|alerts?|briefing|edition)\b`,
    String.raw`(?:listen to|watch|play|hear|print|save|report|rate|translate) this (?:article|story|video|episode|page|clip)\b`,
    String.raw`(?:please )?(?:check|come) back (?:here |soon |later )*(?:for|to)\b.{0,30}\b(?:updates?|more|details?)\b`,
    String.raw`(?:refresh|reload) (?:this|the) page\b`,
    String.raw`this (?:page|(?:live )?blog|story) (?:will be|is being|updates?)\b.{0,20}\b(?:updated|automatically|regularly)\b`,
    String.raw`(?:advertisement|sponsored(?: by)?|promoted|ad)\s*[:|–—]`,
    String.raw`(?:we use|this (?:web)?site uses|by (?:continuing|using) (?:to|this)).{0,60}\b(?:cookies|site|browse)\b`,
    String.raw`(?:have (?:a|your) (?:tip|story|news tip)|got a (?:tip|story)|do you know more|were you there|are you affected)\b.{0,60}`,
    String.raw`(?:do you )?(?:have|got) (?:something to say|an opinion)\b`,
    String.raw`(?:contact|email|write to) (?:us|the (?:author|reporter|newsroom)|our (?:newsroom|reporters?|team))\b`,
    String.raw`(?:support (?:our|independent|quality)|donate to our|become a (?:member|subscriber|supporter))\b`,
  ]),
  updated:
    /^(?:this (?:article|story|page|report|post|piece) (?:was|has been|is) (?:updated|amended|corrected|edited)|(?:last )?(?:updated|amended|corrected|revised)\b|update\s*:|correction\s*:|clarification\s*:|editor['’]s note)/i,
  notice:
    /\b(?:correction|corrected|clarification|clarified|amended|update|updated|revised|edited|editor['’]s note)\b[\s,:;([–—-]*(?:(?:on|at) )?$/i,
};
