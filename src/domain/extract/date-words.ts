/** Words that dates are written in, by language: data. Accents are folded when the tables are read. */
import { wordTable } from '../word-table.ts';

/**
 * Twelve months a line, in order; `/` parts the forms of one month (standing alone, inflected, shortened) and `_` stands
 * for a space inside a name. Source: Unicode CLDR, with the spellings that outlets use beside it.
 */
export const MONTHS = wordTable<string>({
  en: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  fr: 'janvier/janv février/févr mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  de: 'januar/jan februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  es: 'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept octubre/oct noviembre/nov diciembre/dic',
  it: 'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic',
  pt: 'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  nl: 'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep oktober/okt november/nov december/dec',
  sv: 'januari/jan februari/feb mars april/apr maj juni juli augusti/aug september/sep oktober/okt november/nov december/dec',
  da: 'januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep oktober/okt november/nov december/dec',
  nb: 'januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov desember/des',
  fi: 'tammikuu/tammi/tammikuuta helmikuu/helmi/helmikuuta maaliskuu/maalis/maaliskuuta huhtikuu/huhti/huhtikuuta toukokuu/touko/toukokuuta kesäkuu/kesä/kesäkuuta heinäkuu/heinä/heinäkuuta elokuu/elo/elokuuta syyskuu/syys/syyskuuta lokakuu/loka/lokakuuta marraskuu/marras/marraskuuta joulukuu/joulu/joulukuuta',
  is: 'janúar/jan febrúar/feb mars/mar apríl/apr maí júní/jún júlí/júl ágúst/ágú september/sep október/okt nóvember/nóv desember/des',
  pl: 'styczeń/sty/stycznia luty/lut/lutego marzec/mar/marca kwiecień/kwi/kwietnia maj/maja czerwiec/cze/czerwca lipiec/lip/lipca sierpień/sie/sierpnia wrzesień/wrz/września październik/paź/października/paz listopad/lis/listopada grudzień/gru/grudnia',
  cs: 'leden/led/ledna únor/úno/února březen/bře/března duben/dub/dubna květen/kvě/května červen/čvn/června červenec/čvc/července srpen/srp/srpna září/zář říjen/říj/října listopad/lis/listopadu prosinec/pro/prosince',
  sk: 'január/jan/januára február/feb/februára marec/mar/marca apríl/apr/apríla máj/mája jún/júna júl/júla august/aug/augusta september/sep/septembra október/okt/októbra november/nov/novembra december/dec/decembra',
  sl: 'januar/jan februar/feb marec/mar april/apr maj junij/jun julij/jul avgust/avg september/sep oktober/okt november/nov december/dec',
  hr: 'siječanj/sij/siječnja veljača/velj/veljače ožujak/ožu/ožujka travanj/tra/travnja svibanj/svi/svibnja lipanj/lip/lipnja srpanj/srp/srpnja kolovoz/kol/kolovoza rujan/ruj/rujna listopad/lis/listopada studeni/stu/studenoga prosinac/pro/prosinca',
  sr: 'јануар/јан фебруар/феб март/мар април/апр мај јун јул август/авг септембар/сеп октобар/окт новембар/нов децембар/дец',
  bs: 'januar/jan februar/feb mart/mar april/apr maj juni/jun juli/jul august/aug septembar/sep oktobar/okt novembar/nov decembar/dec',
  mk: 'јануари/јан февруари/фев март/мар април/апр мај јуни/јун јули/јул август/авг септември/сеп октомври/окт ноември/ное декември/дек',
  bg: 'януари/ян февруари/фев март/мар април/апр май юни/юн юли/юл август/авг септември/сеп/септ октомври/окт ноември/ное/ноем декември/дек',
  ru: 'январь/янв/января февраль/февр/февраля/фев март/марта/мар апрель/апр/апреля май/мая июнь/июня/июн июль/июля/июл август/авг/августа сентябрь/сент/сентября/сен октябрь/окт/октября ноябрь/нояб/ноября/ноя декабрь/дек/декабря',
  uk: 'січень/січ/січня лютий/лют/лютого березень/бер/березня квітень/квіт/квітня травень/трав/травня червень/черв/червня липень/лип/липня серпень/серп/серпня вересень/вер/вересня жовтень/жовт/жовтня листопад/лист/листопада грудень/груд/грудня',
  be: 'студзень/сту/студзеня люты/лют/лютага сакавік/сак/сакавіка красавік/кра/красавіка май/мая чэрвень/чэр/чэрвеня ліпень/ліп/ліпеня жнівень/жні/жніўня верасень/вер/верасня кастрычнік/кас/кастрычніка лістапад/ліс/лістапада снежань/сне/снежня',
  ro: 'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept octombrie/oct noiembrie/nov decembrie/dec',
  hu: 'január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec',
  tr: 'ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
  az: 'yanvar/yan fevral/fev mart/mar aprel/apr may iyun/iyn iyul/iyl avqust/avq sentyabr/sen oktyabr/okt noyabr/noy dekabr/dek',
  el: 'ιανουαρίου/ιαν/ιανουάριος φεβρουαρίου/φεβ/φεβρουάριος μαρτίου/μαρ/μάρτιος απριλίου/απρ/απρίλιος μαΐου/μαΐ/μάιος ιουνίου/ιουν/ιούνιος ιουλίου/ιουλ/ιούλιος αυγούστου/αυγ/αύγουστος σεπτεμβρίου/σεπ/σεπτέμβριος οκτωβρίου/οκτ/οκτώβριος νοεμβρίου/νοε/νοέμβριος δεκεμβρίου/δεκ/δεκέμβριος',
  sq: 'janar/jan shkurt/shk mars/mar prill/pri maj qershor/qer korrik/korr gusht/gush shtator/sht tetor/tet nëntor/nën dhjetor/dhj',
  et: 'jaanuar/jaan veebruar/veebr märts aprill/apr mai juuni juuli august/aug september/sept oktoober/okt november/nov detsember/dets',
  lv: 'janvāris/janv februāris/febr marts aprīlis/apr maijs jūnijs/jūn jūlijs/jūl augusts/aug septembris/sept oktobris/okt novembris/nov decembris/dec',
  lt: 'sausis/sausio/saus vasaris/vasario/vas kovas/kovo/kov balandis/balandžio/bal gegužė/gegužės/geg birželis/birželio/birž liepa/liepos/liep rugpjūtis/rugpjūčio/rugp rugsėjis/rugsėjo/rugs spalis/spalio/spal lapkritis/lapkričio/lapkr gruodis/gruodžio/gruod',
  ca: 'gener/gen febrer/febr març abril/abr maig juny juliol/jul agost/ag setembre/set octubre/oct novembre/nov desembre/des',
  gl: 'xaneiro/xan febreiro/feb marzo/mar abril/abr maio xuño xullo/xul agosto/ago setembro/set outubro/out novembro/nov decembro/dec',
  eu: 'urtarrila/urt otsaila/ots martxoa/mar apirila/api maiatza/mai ekaina/eka uztaila/uzt abuztua/abu iraila/ira urria/urr azaroa/aza abendua/abe',
  cy: 'ionawr/ion chwefror/chw/chwef mawrth/maw ebrill/ebr mai mehefin/meh gorffennaf/gor/gorff awst medi hydref/hyd tachwedd/tach rhagfyr/rhag',
  mt: 'jannar/jan frar/fra marzu/mar april/apr mejju/mej ġunju/ġun lulju/lul awwissu/aww settembru/set ottubru/ott novembru/nov diċembru/diċ',
  ar: 'يناير/كانون_الثاني فبراير/شباط مارس/آذار أبريل/نيسان/ابريل/إبريل مايو/أيار/ماي يونيو/حزيران/جوان يوليو/تموز/جويلية أغسطس/آب/اغسطس/أوت سبتمبر/أيلول أكتوبر/تشرين_الأول/اكتوبر نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول',
  he: 'ינואר/ינו פברואר/פבר מרץ/מרס אפריל/אפר מאי יוני יולי אוגוסט/אוג ספטמבר/ספט אוקטובר/אוק נובמבר/נוב דצמבר/דצמ',
  fa: 'ژانویه/ژانویهٔ فوریه/فوریهٔ مارس آوریل/آپریل مه/مهٔ ژوئن ژوئیه/ژوئیهٔ/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  hi: 'जनवरी/जन फ़रवरी/फ़र मार्च अप्रैल मई जून जुलाई/जुल अगस्त/अग सितंबर/सित अक्टूबर/अक्टू नवंबर/नव दिसंबर/दिस',
  mr: 'जानेवारी/जाने फेब्रुवारी/फेब्रु मार्च एप्रिल/एप्रि मे जून जुलै ऑगस्ट/ऑग सप्टेंबर/सप्टें ऑक्टोबर/ऑक्टो नोव्हेंबर/नोव्हें डिसेंबर/डिसें',
  ne: 'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
  bn: 'জানুয়ারি/জানু ফেব্রুয়ারি/ফেব মার্চ এপ্রিল/এপ্রি মে জুন জুলাই/জুল আগস্ট/আগ সেপ্টেম্বর/সেপ্ট/সেপ অক্টোবর/অক্টো নভেম্বর/নভে ডিসেম্বর/ডিসে',
  ta: 'ஜனவரி/ஜன பிப்ரவரி/பிப் மார்ச்/மார் ஏப்ரல்/ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆக செப்டம்பர்/செப் அக்டோபர்/அக் நவம்பர்/நவ டிசம்பர்/டிச',
  te: 'జనవరి/జన ఫిబ్రవరి/ఫిబ్ర మార్చి ఏప్రిల్/ఏప్రి మే జూన్ జులై ఆగస్టు/ఆగ సెప్టెంబర్/సెప్టెం అక్టోబర్/అక్టో నవంబర్/నవం డిసెంబర్/డిసెం',
  kn: 'ಜನವರಿ/ಜನ ಫೆಬ್ರವರಿ/ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್/ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್/ಆಗ ಸೆಪ್ಟೆಂಬರ್/ಸೆಪ್ಟೆಂ ಅಕ್ಟೋಬರ್/ಅಕ್ಟೋ ನವೆಂಬರ್/ನವೆಂ ಡಿಸೆಂಬರ್/ಡಿಸೆಂ',
  ml: 'ജനുവരി/ജനു ഫെബ്രുവരി/ഫെബ്രു മാർച്ച്/മാർ ഏപ്രിൽ/ഏപ്രി മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്/ഓഗ സെപ്റ്റംബർ/സെപ്റ്റം ഒക്‌ടോബർ/ഒക്ടോ നവംബർ/നവം ഡിസംബർ/ഡിസം',
  gu: 'જાન્યુઆરી/જાન્યુ ફેબ્રુઆરી/ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર/સપ્ટે ઑક્ટોબર/ઑક્ટો નવેમ્બર/નવે ડિસેમ્બર/ડિસે',
  pa: 'ਜਨਵਰੀ/ਜਨ ਫ਼ਰਵਰੀ/ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈਲ/ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾਈ/ਜੁਲਾ ਅਗਸਤ/ਅਗ ਸਤੰਬਰ/ਸਤੰ ਅਕਤੂਬਰ/ਅਕਤੂ ਨਵੰਬਰ/ਨਵੰ ਦਸੰਬਰ/ਦਸੰ',
  id: 'januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu september/sep oktober/okt november/nov desember/des',
  ms: 'januari/jan februari/feb mac april/apr mei jun julai/jul ogos/ogo september/sep oktober/okt november/nov disember/dis',
  th: 'มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค กันยายน/ก.ย ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค',
  sw: 'januari/jan februari/feb machi/mac aprili/apr mei juni/jun julai/jul agosti/ago septemba/sep oktoba/okt novemba/nov desemba/des',
  af: 'januarie/jan februarie/feb maart/mrt april/apr mei junie/jun julie/jul augustus/aug september/sep oktober/okt november/nov desember/des',
  ka: 'იანვარი/იან თებერვალი/თებ მარტი/მარ აპრილი/აპრ მაისი/მაი ივნისი/ივნ ივლისი/ივლ აგვისტო/აგვ სექტემბერი/სექ ოქტომბერი/ოქტ ნოემბერი/ნოე დეკემბერი/დეკ',
  hy: 'հունվար/հնվ/հունվարի փետրվար/փտվ/փետրվարի մարտ/մրտ/մարտի ապրիլ/ապր/ապրիլի մայիս/մյս/մայիսի հունիս/հնս/հունիսի հուլիս/հլս/հուլիսի օգոստոս/օգս/օգոստոսի սեպտեմբեր/սեպ/սեպտեմբերի հոկտեմբեր/հոկ/հոկտեմբերի նոյեմբեր/նոյ/նոյեմբերի դեկտեմբեր/դեկ/դեկտեմբերի',
  kk: 'қаңтар/қаң ақпан/ақп наурыз/нау сәуір/сәу мамыр/мам маусым/мау шілде/шіл тамыз/там қыркүйек/қыр қазан/қаз қараша/қар желтоқсан/жел',
  uz: 'yanvar/yan fevral/fev mart/mar aprel/apr may iyun/iyn iyul/iyl avgust/avg sentabr/sen oktabr/okt noyabr/noy dekabr/dek',
});

/** Words for a span of time, by its length in seconds. Matched whole, in any language. */
export const SPANS: readonly [seconds: number, words: string][] = [
  [
    1,
    's sec secs second seconds seconde secondes sekunde sekunden segundo segundos secondo secondi sekund sekunder sekunnin sekundy saniye секунд секунды секунду ثانية ثوان שניות सेकंड 秒 秒钟 초 giây detik',
  ],
  [
    60,
    'm min mins minute minutes minuten minuto minutos minuti minuut minuter minutter minutt minuuttia minut minuty dakika мин минут минуты минуту хвилин хвилини دقيقة دقائق דקות דקה मिनट 分 分钟 分鐘 분 phút menit นาที',
  ],
  [
    3_600,
    'h hr hrs hour hours heure heures std stunde stunden hora horas ora ore uur uren timme timmar time timer tuntia godz godzina godziny godzin hodin hodiny saat ч час часа часов годин години ساعة ساعات ساعتين שעות שעה घंटे घंटा 小时 小時 時間 시간 giờ jam ชั่วโมง',
  ],
  [
    86_400,
    'd day days jour jours tag tagen tage dia dias giorno giorni dag dagen dagar dager dage paivaa dni dzien den gun день дня дней дні днів يوم أيام ימים יום दिन 天 日 일 ngày hari วัน',
  ],
  [
    604_800,
    'w wk wks week weeks semaine semaines woche wochen semana semanas settimana settimane weken vecka veckor uge uger uke uker viikkoa tydzien tygodnie tydnu hafta неделю недели недель أسبوع أسابيع שבועות सप्ताह 周 週間 주 tuần minggu สัปดาห์',
  ],
];

/** Words that put a span of time into the past ("2 hours ago", "vor 2 Stunden"). */
export const AGO =
  'ago|vor|il y a|hace|ha|fa|atras|geleden|sedan|siden|sitten|temu|pred|elott|once|назад|тому|قبل|منذ|لפני|לפני|पहले|前|전|trước|lalu|yang lalu|ที่แล้ว';

/** Words for one of a span ("an hour ago"). */
export const ONE = 'a an one une un eine einer einem un una um uma een en ett';

/** Days counted from today. */
export const DAYS_AGO: readonly [days: number, words: string][] = [
  [
    0,
    'today|heute|hoy|oggi|hoje|vandaag|idag|i dag|dzisiaj|dzis|dnes|bugun|сегодня|сьогодні|اليوم|היום|आज|今天|今日|오늘|hôm nay|hari ini',
  ],
  [
    1,
    'yesterday|hier|gestern|ayer|ieri|ontem|gisteren|igar|i gar|wczoraj|vcera|dun|вчера|вчора|أمس|אתמול|कल|昨天|昨日|어제|hôm qua|kemarin',
  ],
];
export const JUST_NOW =
  'just now|moments ago|a moment ago|gerade eben|à l.instant|ahora mismo|adesso|только что|刚刚|たった今|방금';

/** Marks of the half of the day, before or after the clock time. */
export const BEFORE_NOON = 'a\\.?\\s?m\\.?|上午|凌晨|早上|午前|오전|صباحا|ص|sáng|पूर्वाह्न';
export const AFTER_NOON = 'p\\.?\\s?m\\.?|下午|晚上|中午|午後|오후|مساء|م|chiều|tối|अपराह्न';

/**
 * Zone names. A number is minutes east of UTC; text is a place whose zone it is, for names that hold in summer and
 * winter ("ET"). Names that several countries use are told apart by the outlet's country (`in`), with the most
 * read of them as the default.
 */
export const ZONES: Readonly<Record<string, number | string>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  UT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  TRT: 180,
  IST: 330,
  PKT: 300,
  NPT: 345,
  WIB: 420,
  WITA: 480,
  WIT: 540,
  ICT: 420,
  SGT: 480,
  HKT: 480,
  PHT: 480,
  JST: 540,
  KST: 540,
  GST: 240,
  IDT: 180,
  IRST: 210,
  AWST: 480,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  SAST: 120,
  CAT: 120,
  EAT: 180,
  WAT: 60,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  AST: -240,
  ADT: -180,
  NST: -210,
  NDT: -150,
  HNE: -300,
  HAE: -240,
  BRT: -180,
  ART: -180,
  CLT: -240,
  CLST: -180,
  COT: -300,
  PET: -300,
  VET: -240,
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  AET: 'Australia/Sydney',
  AT: 'America/Halifax',
  NZT: 'Pacific/Auckland',
  UKT: 'Europe/London',
};

/** What a zone name means at outlets of one country, by top-level domain. */
export const ZONES_IN = wordTable<Readonly<Record<string, number>>>({
  ie: { IST: 60 },
  il: { IST: 120 },
  bd: { BST: 360 },
  cn: { CST: 480 },
  tw: { CST: 480 },
  cu: { CST: -300 },
  sa: { AST: 180 },
  au: { EST: 600, EDT: 660, CST: 570, CDT: 630, WST: 480 },
});

/** Zone names in full ("3:14 p.m. Eastern"). */
export const ZONE_WORDS: Readonly<Record<string, string>> = {
  eastern: 'ET',
  central: 'CT',
  mountain: 'MT',
  pacific: 'PT',
};

/**
 * The one zone of a country, by top-level domain: a German page that says "14:02 Uhr" means Berlin. Countries of
 * several zones are left out, and so are domains sold to anyone (.io, .tv, .me).
 */
export const COUNTRY_ZONES = wordTable<string>({
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  fr: 'Europe/Paris',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  it: 'Europe/Rome',
  es: 'Europe/Madrid',
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  lu: 'Europe/Luxembourg',
  dk: 'Europe/Copenhagen',
  se: 'Europe/Stockholm',
  no: 'Europe/Oslo',
  fi: 'Europe/Helsinki',
  is: 'Atlantic/Reykjavik',
  pl: 'Europe/Warsaw',
  cz: 'Europe/Prague',
  sk: 'Europe/Bratislava',
  hu: 'Europe/Budapest',
  si: 'Europe/Ljubljana',
  hr: 'Europe/Zagreb',
  rs: 'Europe/Belgrade',
  ba: 'Europe/Sarajevo',
  bg: 'Europe/Sofia',
  ro: 'Europe/Bucharest',
  gr: 'Europe/Athens',
  cy: 'Asia/Nicosia',
  tr: 'Europe/Istanbul',
  ua: 'Europe/Kyiv',
  by: 'Europe/Minsk',
  ee: 'Europe/Tallinn',
  lv: 'Europe/Riga',
  lt: 'Europe/Vilnius',
  il: 'Asia/Jerusalem',
  lb: 'Asia/Beirut',
  eg: 'Africa/Cairo',
  sa: 'Asia/Riyadh',
  qa: 'Asia/Qatar',
  ae: 'Asia/Dubai',
  ir: 'Asia/Tehran',
  pk: 'Asia/Karachi',
  in: 'Asia/Kolkata',
  np: 'Asia/Kathmandu',
  bd: 'Asia/Dhaka',
  lk: 'Asia/Colombo',
  th: 'Asia/Bangkok',
  vn: 'Asia/Ho_Chi_Minh',
  sg: 'Asia/Singapore',
  my: 'Asia/Kuala_Lumpur',
  ph: 'Asia/Manila',
  hk: 'Asia/Hong_Kong',
  tw: 'Asia/Taipei',
  cn: 'Asia/Shanghai',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  nz: 'Pacific/Auckland',
  za: 'Africa/Johannesburg',
  ke: 'Africa/Nairobi',
  ng: 'Africa/Lagos',
  gh: 'Africa/Accra',
  ar: 'America/Argentina/Buenos_Aires',
  pe: 'America/Lima',
  uy: 'America/Montevideo',
  ve: 'America/Caracas',
});

/** Where the month is written before the day (`03/15/2025`): the United States and countries that follow it. */
export const MONTH_FIRST = {
  lang: /^(?:en-(?:us|ph)|fil|es-us)$/i,
  tld: /^(?:us|ph|gov|mil|edu)$/,
  defaultLang: /^en$/i,
};
