/**
 * What furniture says, whatever its markup: data for the block filters and the tail. Class names change with every
 * redesign and may be hashed; these words stay. English first because most pages at hand were, then the languages
 * whose outlets repeat them most. Patterns are anchored: half a sentence of an article must never match.
 */

const any = (...alternatives: string[]): string => `(?:${alternatives.join('|')})`;

/** A whole block that is nothing but a label of the page. */
export const LABEL = new RegExp(
  `^[\\s»›▶►•|–—-]*${any(
    // advertising
    'advert(?:s|isements?|ising)?(?: ?[-–—] ?(?:continue|scroll|story).{0,40})?',
    'ads? by .{0,30}',
    'sponsored(?: (?:content|links?|by .{0,30}))?',
    'promoted(?: content)?',
    'paid (?:content|partnership)',
    'publicidad(?:e)?|anuncios?|publicité|anzeige|werbung|pubblicità|advertentie|реклама|広告|スポンサードリンク|스폰서|iklan|reklama?|mainos',
    '(?:story|article|content|text) continues? (?:below|after).{0,30}',
    '(?:continue reading|scroll (?:down )?to (?:continue|read))(?: .{0,30})?',
    // related
    'related(?: (?:articles?|stories|story|posts?|content|news|topics|coverage|links?|reading|pages|products|video))?',
    'read (?:more|also|next|this|on|full (?:article|story))(?: (?:here|on .{0,30}))?',
    '(?:also|must) read|read also',
    'more (?:on this(?: story)?|stories|news|info|details|from .{0,40}|like this)',
    'see (?:also|more)|explore (?:further|more)|learn more(?: here)?|find out more|view (?:all|more)|show (?:more|less|all)|load more',
    'recommended(?: (?:for you|reading|stories|articles))?',
    'you (?:may|might) (?:also )?(?:like|be interested in|enjoy).{0,10}',
    "don['’]t miss|(?:watch|read|up|coming up) next|what to (?:read|watch) next",
    "trending(?: (?:now|stories|topics))?|most (?:read|popular|viewed|watched|recent|shared)|popular(?: (?:now|posts))?|latest(?: (?:news|stories|posts))?|top stories|editors?['’]? picks?",
    'lea también|te puede interesar|leia (?:também|mais)|veja também|você pode gostar.{0,5}|à lire aussi|lire aussi|lesen sie auch|mehr zum thema|das könnte sie auch interessieren|leggi anche|lees ook|читайте также|по теме|続きを読む|関連記事|相关阅读|相关新闻|延伸阅读|관련 ?기사|اقرأ أيضا|इसे भी पढ़ें|यह भी पढ़ें',
    // share, follow, sign up
    'share(?: (?:this|via|on .{0,20}|with .{0,30}))?(?: (?:article|story|post|page|video|with your friends|link))?(?: .{0,20})?',
    '(?:tweet|facebook|twitter|whatsapp|linkedin|instagram|youtube|tiktok|e-?mail|print|copy (?:link|url)|link copied.?|pinterest|reddit|telegram|flipboard|pocket|messenger|bluesky|threads|x|rss|save|bookmark|pin it|like|follow|shares?)(?:(?: ?[|,/·•] ?| )(?:tweet|facebook|twitter|whatsapp|linkedin|instagram|youtube|tiktok|e-?mail|print|copy (?:link|url)|pinterest|reddit|telegram|flipboard|pocket|messenger|bluesky|threads|x|rss|save|share|more))*',
    'print(?:er[- ]friendly)?(?: (?:version|page|article))?|(?:send|e-?mail) (?:this )?(?:to )?(?:a |your )?friends?|tell a friend|permalink|report(?: (?:abuse|this))?|druckversion|versión para imprimir|imprimer|версия для печати',
    'comments?|(?:leave|post|add|write) a (?:comment|reply)|(?:view|show|read|hide) (?:all )?(?:\\d+ )?comments?|join the (?:conversation|discussion)|(?:\\d[\\d,.]* )comments?|no comments(?: yet)?|be the first to comment.{0,5}',
    'subscribe(?: (?:now|today|to .{0,40}))?|sign up(?: (?:now|today|for .{0,40}))?|log ?(?:in|out)|sign (?:in|out)|register(?: (?:now|here))?|my account|join (?:now|us)|donate(?: now)?|newsletters?|follow us(?: on.{0,20})?|get started',
    // controls
    'show key events only|menu|search|close|open|play|pause|mute|unmute|video|watch(?: (?:now|live|the video))?|listen(?: (?:now|to (?:this )?(?:article|story).{0,20}))?|loading(?: (?:content|paragraph|comments))?|tap to unmute|enlarge(?: image)?|expand(?: image)?|(?:view|open|see) (?:the )?(?:gallery|image|photos?|fullscreen|slideshow|larger image)(?: .{0,20})?|(?:hide|toggle|show) caption|full ?screen|slideshow|gallery|image \\d+ of \\d+|\\d+ ?(?:/|of) ?\\d+|caption|previous|prev|next|back|back to top|top|go back|skip(?: .{0,30})?|close (?:menu|ad|gallery)|reset|submit|cancel|apply|print this page|download(?: (?:pdf|app))?|arrow_\\w+|chevron_\\w+|expand_\\w+|primary image|click to (?:enlarge|expand|zoom|read|share|play).{0,20}|font size.{0,20}',
    // headings of boxes
    "tags?|topics?|categor(?:y|ies)|filed (?:under|in)|keywords|in this (?:article|story|section|series|guide)|on this page|table of contents|contents(?: hide)?|jump to.{0,20}|quick links|what['’]s (?:next|this)\\??|about (?:us|the authors?)|contact us|written by|reviewed by|edited by|by|breaking news|need to know|photos?|image|source|credit",
    'copied|embed|posted by|last (?:updated|modified|reviewed)|(?:estimated )?reading time|save to favou?rites|this slideshow requires javascript|on sale|did you find (?:the|this) (?:article|page|post) (?:helpful|useful)',
    'home|news|opinion|sports?|politics|business|world|us|uk|entertainment|lifestyle|technology|tech|science|health|travel|culture|weather',
  )}\\s*[:.!?…»›>→]*$`,
  'i',
);

/** Opens a line that sends the reader elsewhere. */
export const CALL = new RegExp(
  `^[\\s»›▶►•*(\\[–—-]*${any(
    '(?:please )?(?:sign up|subscribe|click (?:here|on|to)|tap here|download (?:the|our)|join (?:our|us|the (?:conversation|discussion)|.{0,20} (?:whatsapp|telegram))|like us|become a (?:member|subscriber)|register (?:now|for)|enter your email|stay (?:up to date|informed|tuned|connected|updated))',
    'follow (?:us\\b|@|our (?:page|channel|live|account)|me on|.{2,40} on (?:facebook|twitter|instagram|x|linkedin|telegram|whatsapp|google news|youtube|tiktok|threads))',
    'get (?:the latest|our|all the|.{0,60}(?:newsletter|inbox|delivered|app\\b))',
    'ακολουθήστε (?:μας|το) ',
    'share your (?:thoughts|opinion|story)|tell us (?:what|in the|your)|let us know in the comments|have (?:a (?:news )?tip|you got a (?:news )?tip)|got a (?:news )?tip|do you have (?:a|any) (?:story|news tip|information)',
    'by (?:signing up|submitting|subscribing|clicking|continuing|using this)',
    'support (?:our|independent|quality)|if you (?:enjoyed|liked|found) this (?:article|post|story)',
    '(?:read|see|watch|listen|view|explore|discover)(?: more| also| next| now| all)?:',
    "(?:(?:can )?also read|read also|read next|more(?: [A-Z]{2,4}){0,2}|you (?:may|might) also (?:like|enjoy|be interested in)|next|related(?: \\w+)?|see also|further reading|previously|up next|recommended(?: reading)?|trending|don['’]t miss|watch|must read)\\s?[:|–—-]",
    '(?:lire|à lire) aussi|[iİ]lginizi çekebilir|bunu da oku|ilgili haber|lea también|lee también|te puede interesar|leia (?:também|mais)|veja também|lesen sie (?:auch|mehr)|mehr zum thema|leggi anche|lees ook|читайте также|смотрите также|см\\. также|διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα)|δείτε (?:επίσης|ακόμ[αη])|xem thêm\\s?:|đọc thêm\\s?:|続きを読む|関連記事|相关阅读|延伸阅读|(?:इसे|यह) भी पढ़ें|اقرأ أيضا',
  )}`,
  'i',
);
/** `read more` and its kind open many sentences of prose; they count only when what follows is a link. */
export const LINKED_CALL =
  /^[^\p{L}\p{N}]*(?:read|see|learn|find out|discover|view|watch|listen|check out|explore|click|more|for more|visit|here['’]s|sign)\b/iu;

/** Anywhere in a short block: words that only furniture says, and openings and signs of its own. */
export const BOILERPLATE = new RegExp(
  // One look for the beginning of a word, not one for each phrase; and without `u`, which makes every `\b` a hundred
  // times slower.
  `\\b${any(
    '(?:sign up|subscribe)\\b.{0,60}\\b(?:newsletters?|e-?mails?|inbox|updates|alerts|channel|podcast)\\b',
    'newsletters?\\b.{0,40}\\b(?:sign up|subscribe|inbox)\\b',
    '(?:to|in) your inbox\\b',
    'newsletter\\b.{0,40}\\b(?:bestellen|abonnieren|abonnez|inscri|suscr|iscri|assin)|(?:bestellen|abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|iscriviti|assine)\\b.{0,60}\\bnewsletter\\b',
    'follow .{2,40} on (?:facebook|twitter|instagram|x|linkedin|telegram|whatsapp|google news|youtube|tiktok|threads)\\b.{0,60}$',
    'all rights reserved\\b',
    'may (?:earn|receive) (?:an? )?(?:\\w+ )?commissions?\\b|earns? (?:an? )?(?:\\w+ )?commissions? (?:from|when|if|on)\\b|contains affiliate links\\b',
    'terms of (?:use|service)\\b.{0,20}\\bprivacy\\b|privacy policy\\b.{0,20}\\bterms\\b',
    "protected by recaptcha\\b|(?:enable|turn on) javascript\\b|javascript (?:is|to be) (?:disabled|required|enabled)\\b|browser (?:does not|doesn['’]t) support\\b",
    '(?:this|our) (?:site|website)s? uses? cookies\\b|we (?:and our partners )?use cookies\\b|(?:accept|manage) (?:all )?cookies\\b',
    'email address will not be published\\b|required fields are marked\\b|notify me of (?:new|follow)',
    'create (?:an?|your free) account\\b|already (?:a subscriber|have an account|a member)\\b',
    'material may not be published, broadcast\\b|may not be (?:reproduced|republished)\\b|without (?:the )?(?:prior|express) (?:written )?permission\\b|subject to copyright\\b',
    'found (?:an error|a typo)\\?|report (?:an error|a typo)\\b|something went wrong\\b|submission has been received\\b|check your inbox\\b|issue with the form\\b',
    'share this (?:article|post|story) (?:with|on)\\b|pin it for later\\b',
    'download (?:the|our) .{0,20}\\bapp\\b.{0,60}$',
    'our standards: ?the\\b',
    'pay a year upfront\\b|digital access to\\b',
    '(?:your (?:donation|contribution|gift|subscription)|consider (?:a gift|donating|a donation|supporting)|make a (?:donation|gift)|(?:free to read|possible) (?:because of|thanks to) (?:readers|supporters|members))\\b',
    'republish (?:this|our) (?:story|article|work)s?\\b|free to republish\\b',
    'may not be in its final form\\b',
    'version of this article appear(?:s|ed) in print\\b|order reprints\\b',
    'if you have a (?:news )?tip\\b',
    // rules for comments; the English ones are below, anchored
    'coment[aá]rios? .{0,80}\\b(?:serão|serán|sean|será) (?:[^\\s\\d]+ )?(?:aprovados?|publicados?|removidos?|eliminados?|aprobados?)|commentaires? .{0,80}\\b(?:seront?|sont) (?:[^\\s\\d]+ )?(?:publiés?|supprimés?|modérés?)|kommentare .{0,80}\\bwerden (?:[^\\s\\d]+ )?(?:gelöscht|veröffentlicht|freigeschaltet|entfernt)',
    'moderating (?:all )?comments\\b|click to subscribe\\b',
    'have you been affected\\b|(?:email|contact) (?:our|the) (?:reporter|newsroom|desk|editor|team)\\b|get in touch with\\b.{0,40}\\b(?:news ?desk|reporter)\\b',
    'join our (?:\\w+ ){0,2}(?:community|channel|group)\\b|straight to your (?:phone|inbox)\\b',
    'opinion on the issues raised in this article\\b|letter of up to \\d+ words\\b',
    'cancel any ?time\\b',
    '(?:explore|see|compare) our (?:full )?range of subscriptions\\b|already have access via\\b|why over .{3,20} readers pay\\b',
  )}|${any(
    '(?:^|\\s)(?:©|copyright ©|\\(c\\)|copyright @?)\\s?(?:copyright )?(?:19|20)\\d\\d\\b.{0,120}$',
    '^[£$€]\\s?\\d[\\d.,]* (?:for|per|a) .{3,20}$',
    '有料会員になると|会員登録|चैनल से जुड़ें|हमें फॉलो करें',
    '^(?:please )?(?:contact|reach|e-?mail) (?:the |our )?(?:staff )?(?:writers?|reporters?|authors?|editors?|columnists?)\\b(?! (?:for|of|who|said|about))',
    '^join (?:our|us|the) .{0,30}(?:forums?|community)\\b.{0,200}$',
    "^(?:follow|find|read|see) (?:all )?(?:of )?(?:[a-zà-ÿ][\\w.]*['’]s?|our) (?:full |complete |ongoing )?coverage\\b",
    '^(?:please note:? |all |note: )?comments? (?:that|which|with|containing|must|are|will) (?!.*\\b(?:said|says|told)\\b).{0,80}\\b(?:will (?:not )?be|are|be) (?:\\w+ )?(?:published|approved|removed|deleted|moderated)',
    '[£$€]\\s?\\d[\\d.,]*\\s?(?:for|per|a|/)\\s?(?:\\d+ )?(?:weeks?|months?|years?)\\b.{0,160}\\b(?:cancel|(?:full|unlimited|digital) access|(?:free|your) trial)',
  )}`,
  'i',
);

/** Services for followers; with a link in a short block they are a call, in any language. */
export const SERVICE =
  /newsletters?|whatsapp|telegram|podcast|google news|app store|google play|\b(?:our|the|free) (?:\w+ ){0,2}app\b|ニュースレター|有料会員|会員(?:登録|になる)|चैनल|ऐप|підписуйтесь|подписывайтесь|подпишитесь|구독|订阅|订閱|اشترك|تابعونا/i;

/** Who made a picture, or the article: credits, not statements. */
export const CREDIT = new RegExp(
  any(
    `^\\(?${any('photo(?:s|graph(?:y|s)?)?', 'images?', 'pictures?', 'illustrations?', 'graphics?', 'video', 'credits?', 'image source', '(?:photo|image|picture|video|media) (?:credits?|source|by|courtesy)', 'file photo', 'courtesy(?: of)?', 'foto(?:s|grafie)?', 'bild(?:er)?', 'crédit(?: photo)?', 'crédito', 'imagem?', 'imagen', 'фото', '写真', '图片来源', '图源')}(?: (?:by|courtesy of|from|via))?\\s?[:|/©]`,
    '^(?:photo(?:graph)?s?|images?|illustration) (?:by|courtesy|via) ',
    '^(?:©|\\(c\\) )',
    '(?:getty images|shutterstock|istock(?:photo)?|ap photo|afp|epa|reuters|unsplash|alamy(?: stock photo)?|bloomberg)(?: via getty images)?(?: / .{2,40})?[).]?$',
    '^(?:getty(?: images)?|shutterstock|istock|ap|afp|reuters|epa|alamy)\\b.{0,40}$',
  ),
  'i',
);
/** Whom to ask, with an address or a number. */
export const CONTACT =
  /^(?:(?:media|press|investor|news) )?(?:contacts?|enquiries|inquiries)\s?:.*(?:@|\+?\d[\d ()-]{6,})/i;
/** The wire's list of hands, at the end of an article. */
export const HANDS =
  /^[([]?(?:(?:additional |further )?(?:reporting|writing) (?:by|from) .{3,300}|(?:compiled|edited|editing|translated|produced) by .{3,200}|with (?:files|reporting|inputs?|agency inputs?) from .{3,120}|source: ?(?:agencies|reuters|ap|afp|pti|ani|wire(?: services)?).{0,20}|via \S+\.\w{2,6}|.{3,120} contributed (?:to (?:this|the) (?:report|story|article)|reporting(?: from .{2,60})?|from \p{Lu}.{2,40}))[)\]]?\.?$/iu;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const CLOCK = '\\d{1,2}(?::|\\.|h)\\d{2}';
/** A line that only tells when, how long or how many. */
export const TIME_OR_COUNT = new RegExp(
  `^${any(
    '(?:last |first |originally |date )?(?:published|updated?|posted|modified|created|reviewed|uploaded|aired)\\b(?: on| at| by)?[ :·|-].{0,80}\\d.{0,40}',
    '\\d+\\s*(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)[. ]*(?:ago|read|to read|watch|listen).{0,20}',
    '(?:read(?:ing)? time|est(?:imated)?\\.? (?:read(?:ing)?|time)|duration|runtime).{0,30}\\d.{0,20}',
    '[\\d.,]+\\s?[kKmM]?\\s*(?:comments?|shares?|views?|likes?|photos?|images?|reads?|followers?|replies|votes?|usuários on-?line)',
    '(?:page ?views?|views?|hits|reads?|visits?|visitors?|downloads?|comments?|shares?|likes?|aufrufe|visitas|lecturas|vues|lectures|visualizaç(?:ão|ões)|visualizzazioni|просмотр\\p{L}*|переглядів|閲覧数|阅读量|浏览)\\s?[:：]?\\s?[\\d.,]+(?: ?[kKmM])?',
    '(?:publié|mis à jour|modifié|publicado|actualizado|atualizado|veröffentlicht|aktualisiert|pubblicato|aggiornato|gepubliceerd|опубликовано|обновлено)(?:\\s\\p{L}+)?\\s?:?\\s\\d.{0,80}',
    '(?:temps de lecture|lesezeit|tiempo de lectura|tempo d[ei] lett?ura|leestijd|время чтения)\\b.{0,60}',
    '[\\d.,]+[km]? \\p{L}+(?: ?[·|•] ?[\\d.,]+[km]? \\p{L}+)+',
    `(?:today|yesterday)?,? ?(?:at )?${CLOCK}(?:\\s?[ap]\\.?m\\.?)?.{0,20}`,
    `(?:\\p{L}{2,12},? )?(?:${MONTH}\\s?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH})(?:,? \\d{4})?(?:[ ,@·|/–—-]+(?:at )?${CLOCK}.{0,40})?`,
    '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.{0,40}',
    `\\p{L}{3,15}(?:-\\p{L}+)?, \\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.? (?:de )?\\d{4}.{0,30}`,
    `\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.? (?:de )?\\d{4}(?:,? .{0,12}${CLOCK}.{0,20})?`,
    '\\d{4}年\\d{1,2}月\\d{1,2}日.{0,30}',
    '[\\d.,:/|·•\\s]+',
    '[\\d.,]+ ?[km]\\+?',
  )}$`,
  'iu',
);

/** "07:52 Pier falls", in a list of what happened when: a time, then words. */
export const TIMELINE_ENTRY = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?[\s:–—-]+\p{L}*\p{Ll}\p{L}*/u;

export const BYLINE =
  /^(?:(?:by|von|par|por|di|door|av|af|od|от|автор|текст)\s*:?|(?:written|words|story|reporting|text|posted|reviewed|edited|published|medically reviewed|fact[- ]checked|photographs?|photos|interview|compiled|presented|submitted) by:?|(?:words|text|author|haber|muhabir|yazar):|author|publicado por:?)\s+(?=[\p{Lu}@\p{Lo}])/iu;

/** "Written by Ada Lund", which needs no headline near it. */
export const SIGNED = /^[([]?(?:written|words|story|text|article|reporting) by:?\s+\p{Lu}/iu;

/** The end of a caption that names who made the picture. */
export const CAPTION_CREDIT =
  /\s*(?:[([]\s*(?:photo|image|picture|pic|credit|foto|ap photo|file photo|illustration|courtesy)(?:graph)?s?\b[^()[\]]{0,80}[)\]]\.?|(?:photo(?:graph)?s?|image|picture|illustration|foto|credit|copyright)(?: (?:by|credit|courtesy))?\s?[:|©]\s?\S.{1,70}|©\s?\S.{1,60}|\|\s*(?:photo|image|picture)s? (?:by|courtesy|via)\b.{2,60}|(?<=[.!?…"”’])\s+(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy of) \S.{1,60})\s*$/i;

/** A caption without the markup of one, credit first: "© Ada Lund A crew in the strait". */
export const CAPTION_START = /^(?:©|\(c\))\s?\p{Lu}\p{L}+(?:[ ,/]+\p{Lu}[\p{L}.]+)*\s+\S/u;

/** A caption without the markup of one. */
export const CAPTION_END =
  /[([](?:image|photo|picture|pic|credit|foto|ap photo|file photo|photo by|photo credit|image credit|credits?|screenshot|courtesy)s?\b[^()[\]]{0,80}[)\]]\s*\.?$|(?:\/|via )\s?getty images\)?\s*$|\b(?:photo|image) credit: .{2,60}$|\|\s*(?:photo|image|picture)s? (?:by|courtesy|via)\b.{2,60}$/i;

/** A heading that announces what is not the article. */
export const TAIL_HEADING = new RegExp(
  `^[\\s»›▶►•|–—-]*${any(
    'related(?: .{0,30})?|recommended.{0,30}|similar .{0,20}|suggested .{0,20}',
    'more (?:from|on|in|like|about|stories|news|articles|posts|to (?:read|explore)|great|top|must)\\b.{0,50}',
    '(?:read|watch|see|coming up|up) (?:this )?(?:more|next|also).{0,30}|what to (?:read|watch) next.{0,10}|keep (?:reading|exploring).{0,20}|continue (?:reading|browsing).{0,20}|next (?:up|article|story|post)s?|previous (?:article|story|post)',
    "you (?:may|might) .{0,40}|you['’]ll (?:also )?(?:love|like).{0,20}|we think you['’]ll.{0,30}",
    "(?:most|what['’]s) (?:read|popular|viewed|trending|recent|shared|watched).{0,20}|trending.{0,40}|popular .{0,20}|latest .{0,30}|recent .{0,20}|new(?:est)? (?:posts|articles).{0,10}|top stories.{0,20}|in case you missed it.{0,10}|editors?['’]? (?:picks?|choice)",
    '(?:also|must) (?:read|on|in).{0,30}|see also|further reading|other (?:news|stories|articles|posts|resources).{0,20}',
    'about (?:the )?(?:authors?|writers?|contributors?|us|me|this (?:site|blog)|our .{0,20})|(?:the )?author(?: bio)?s?|meet the (?:author|team).{0,10}|written by.{0,40}',
    'share (?:this|on|via|your).{0,30}|spread the (?:word|love).{0,10}',
    '(?:leave|post|add|write) (?:a|your) (?:comment|reply|response|review).{0,30}|\\d* ?(?:comments?|responses?|replies|thoughts? on .{0,80})|(?:reader )?comments?.{0,20}|join the (?:conversation|discussion)|reader interactions|discussion|what do you think\\??|have your say',
    'subscribe.{0,60}|sign up.{0,60}|newsletter.{0,30}|get .{0,60}(?:newsletter|inbox).{0,20}|join (?:our|the) .{0,40}|follow .{0,40}|stay (?:connected|updated|in touch|informed).{0,20}|never miss .{0,40}',
    '(?:notes and )?references|(?:foot|end)notes|bibliography|works cited|einzelnachweise|weblinks|références|referencias|примечания|参考文献|guest ?book(?: entries)?|external links|tags|topics|categories|filed under.{0,30}|explore (?:more|further|our|other|related|topics).{0,30}|discover more.{0,30}|browse .{0,20}|search .{0,20}|archives?|quick links|our (?:picks|products|services|latest).{0,20}|contact (?:us|info(?:rmation)?).{0,20}|get in touch.{0,10}|advertisement|sponsored.{0,20}|footer|navigation',
    'te puede interesar.{0,10}|noticias relacionadas|relacionad[oa]s|más (?:noticias|leídas)|você pode gostar.{0,10}|leia (?:também|mais).{0,10}|mais lidas|à lire aussi|sur le même sujet|lire aussi|articles? (?:similaires|liés)|mehr zum thema|das könnte sie auch interessieren.{0,5}|weitere (?:artikel|themen|meldungen)|ähnliche .{0,20}|kommentare?|kommentieren|leggi anche|potrebbe interessarti.{0,10}|lees ook|читайте также.{0,5}|похожие .{0,20}|комментарии.{0,10}|関連記事|関連.{0,10}|相关.{0,10}|관련.{0,10}|مواضيع ذات صلة|اقرأ أيضا',
  )}[:.!…»›→]*$`,
  'iu',
);
/** "More Valley Tribune", "More Great Stories": told from "More rain is coming" by its capitals. */
export const TAIL_HEADING_TITLE = /^More(?: \p{Lu}[\p{L}'’.&-]*){1,5}:?$/u;
