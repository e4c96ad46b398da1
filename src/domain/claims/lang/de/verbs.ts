/**
 * Verbs of German news, written by hand: what no rule reaches by its three forms, the rest by the infinitive. Verbs with a prefix stand
 * here only where the bare verb is none: `verbs of a prefix` are read by rule.
 */

/** Infinitive, third person where its vowel changes, past, participle. */
export const IRREGULAR_VERBS = `
backen backt backte gebacken
befehlen befiehlt befahl befohlen
beginnen begann begonnen
beißen biss gebissen
bergen birgt barg geborgen
bersten birst barst geborsten
biegen bog gebogen
bieten bot geboten
binden band gebunden
bitten bat gebeten
blasen bläst blies geblasen
bleiben blieb geblieben
braten brät briet gebraten
brechen bricht brach gebrochen
brennen brannte gebrannt
bringen brachte gebracht
denken dachte gedacht
dringen drang gedrungen
empfehlen empfiehlt empfahl empfohlen
empfangen empfängt empfing empfangen
erlöschen erlischt erlosch erloschen
erschrecken erschrickt erschrak erschrocken
essen isst aß gegessen
fahren fährt fuhr gefahren
fallen fällt fiel gefallen
fangen fängt fing gefangen
fechten ficht focht gefochten
finden fand gefunden
fliegen flog geflogen
fliehen floh geflohen
fließen floss geflossen
gebären gebar geboren
gedeihen gedieh gediehen
gedenken gedachte gedacht
geraten gerät geriet geraten
fressen frisst fraß gefressen
frieren fror gefroren
geben gibt gab gegeben
gehen ging gegangen
gelingen gelang gelungen
misslingen misslang misslungen
gelten gilt galt gegolten
genießen genoss genossen
geschehen geschieht geschah geschehen
gewinnen gewann gewonnen
gießen goss gegossen
gleichen glich geglichen
graben gräbt grub gegraben
greifen griff gegriffen
halten hält hielt gehalten
hängen hing gehangen
hauen hieb gehauen
heben hob gehoben
heißen hieß geheißen
helfen hilft half geholfen
kennen kannte gekannt
klingen klang geklungen
kommen kam gekommen
kriechen kroch gekrochen
laden lädt lud geladen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
leiden litt gelitten
leihen lieh geliehen
lesen liest las gelesen
liegen lag gelegen
lügen log gelogen
meiden mied gemieden
messen misst maß gemessen
nehmen nimmt nahm genommen
nennen nannte genannt
pfeifen pfiff gepfiffen
preisen pries gepriesen
raten rät riet geraten
reiben rieb gerieben
reißen riss gerissen
reiten ritt geritten
rennen rannte gerannt
riechen roch gerochen
ringen rang gerungen
rufen rief gerufen
scheiden schied geschieden
scheinen schien geschienen
schieben schob geschoben
schießen schoss geschossen
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schleichen schlich geschlichen
schließen schloss geschlossen
schmeißen schmiss geschmissen
schmelzen schmilzt schmolz geschmolzen
schneiden schnitt geschnitten
schreiben schrieb geschrieben
schreien schrie geschrien
schreiten schritt geschritten
schweigen schwieg geschwiegen
schwellen schwillt schwoll geschwollen
schwimmen schwamm geschwommen
schwinden schwand geschwunden
schwingen schwang geschwungen
schwören schwor geschworen
sehen sieht sah gesehen
senden sandte gesandt
singen sang gesungen
sinken sank gesunken
sitzen saß gesessen
sprechen spricht sprach gesprochen
springen sprang gesprungen
stechen sticht stach gestochen
stehen stand gestanden
gestehen gestand gestanden
stehlen stiehlt stahl gestohlen
steigen stieg gestiegen
sterben stirbt starb gestorben
stinken stank gestunken
stoßen stößt stieß gestoßen
streichen strich gestrichen
streiten stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben trieb getrieben
treten tritt trat getreten
trinken trank getrunken
tun tat getan
verderben verdirbt verdarb verdorben
vergessen vergisst vergaß vergessen
verlieren verlor verloren
verschwinden verschwand verschwunden
verzeihen verzieh verziehen
wachsen wächst wuchs gewachsen
waschen wäscht wusch gewaschen
weichen wich gewichen
weisen wies gewiesen
wenden wandte gewandt
werben wirbt warb geworben
werfen wirft warf geworfen
wiegen wog gewogen
winden wand gewunden
wissen weiß wusste gewusst
ziehen zog gezogen
zwingen zwang gezwungen
`;

/** Verbs that take `-te` and `-t`. */
export const REGULAR_VERBS = `
achten ähneln ahnen aktivieren aktualisieren akzeptieren alarmieren amtieren analysieren ändern angeln animieren ankern annullieren
antworten appellieren arbeiten ärgern arrangieren atmen attackieren ätzen äußern baden balancieren bangen basieren bauen beabsichtigen
beantragen beantworten beaufsichtigen beauftragen beben beeinflussen beeinträchtigen beerdigen befestigen befriedigen befürworten begegnen
begeistern begleiten begnadigen begrüßen begünstigen behaupten beherbergen bekräftigen beleidigen benachrichtigen benachteiligen
beobachten berechtigen bereichern bereiten berichten berücksichtigen beruhigen beschädigen beschäftigen beschleunigen beschuldigen
beseitigen besichtigen bessern bestätigen besuchen beteiligen beten betteln beugen bevorzugen bewaffnen bewältigen bewegen bewerben
bewilligen bezahlen bezeichnen bezichtigen bilanzieren bilden billigen blamieren blicken blockieren blühen bluten bohren bombardieren
borgen boykottieren brauchen breiten bremsen buchen büßen charakterisieren chartern dämmen dämpfen danken dauern decken definieren
degradieren dehnen deklarieren dekorieren delegieren dementieren demonstrieren demontieren deponieren deportieren dichten dienen
diffamieren digitalisieren diktieren dirigieren diskriminieren diskutieren distanzieren dokumentieren dominieren dosieren drehen drohen
drosseln drücken drucken duellieren dulden dümpeln ebnen ehren eignen eilen einigen eliminieren enden engagieren engen entern entfachen
entfernen entgegnen entlarven entmachten entschädigen entschuldigen entwaffnen entwickeln entzünden erben ereignen ergänzen erhöhen
erinnern erklären erlauben ermitteln ermöglichen ermutigen ernähren erneuern erniedrigen ernten erobern erodieren erschüttern erstatten
ersticken erwähnen erweitern erwidern erzeugen eskalieren etablieren evakuieren evaluieren exekutieren existieren experimentieren
explodieren exportieren fahnden fällen fälschen fassen fehlen feiern fertigen festigen filmen finanzieren fixieren flammen flehen fliesen
florieren flüchten fluten folgen foltern fordern fördern formen formieren formulieren forschen fotografieren frachten fragen freuen führen
füllen funkeln funken funktionieren fürchten fusionieren garantieren gären garnieren gefährden gehören gelangen geloben genehmigen
generieren genügen gestalten gestatten gewähren gewöhnen glauben gratulieren grenzen gründen gruppieren grüßen haften halbieren handeln
hängen hauchen häufen heilen heiraten heizen hemmen herrschen hetzen heuern hindern hinken hissen hoffen holen honorieren hören huldigen
hungern hupen identifizieren ignorieren illustrieren imitieren impfen importieren improvisieren infizieren informieren inhaftieren
initiieren installieren inszenieren integrieren interessieren intervenieren investieren irren isolieren jagen jubeln justieren kalkulieren
kämpfen kandidieren kapern kapitulieren kappen kassieren kaufen kehren kennzeichnen kentern ketten kippen klagen klammern klappen klären
klatschen kleben kleiden klettern klingeln knallen knicken knüpfen kochen kollidieren kommentieren kommunizieren komponieren kondolieren
konfrontieren konkretisieren konsolidieren konsumieren kontaktieren kontrollieren konzentrieren konzipieren kooperieren kopieren
korrigieren kosten krachen kränken kreisen kreuzen kritisieren krönen kühlen kümmern kündigen kuppeln kürzen lächeln lachen lackieren
lagern lahmen lancieren landen langen lasten lauern läuten leben legalisieren legen lehnen lehren leisten leiten lenken lernen leuchten
leugnen liberalisieren lichten liefern liken limitieren liquidieren loben locken lockern löhnen lohnen lokalisieren löschen lösen lotsen
lüften machen magern mahnen malen manipulieren markieren marschieren maskieren maximieren mehren meinen meistern melden merken mieten
mildern mindern minimieren mischen missbrauchen mobilisieren moderieren modernisieren montieren morden motivieren mühen münden musizieren
nagen nahen nähen nähern nationalisieren navigieren necken neigen netzen neutralisieren nicken nominieren notieren nötigen nutzen nützen
observieren öffnen ölen operieren opfern optimieren ordnen organisieren orientieren orten pachten packen paddeln parieren parken passen
passieren patentieren patrouillieren pausieren pendeln pensionieren pfänden pflanzen pflastern pflegen pflichten pflücken plädieren planen
platzen platzieren plündern pochen polarisieren prägen prahlen praktizieren prallen präsentieren preschen pressen privatisieren proben
probieren produzieren profitieren prognostizieren programmieren protestieren provozieren prüfen prügeln publizieren purzeln putschen
quälen qualifizieren quartieren quetschen quittieren raffen randalieren rasen rasten ratifizieren rätseln rauben rauchen räuchern räumen
reagieren reaktivieren realisieren rebellieren recherchieren rechnen recyceln reden reduzieren referieren reflektieren reformieren regeln
regen regieren registrieren regnen regulieren rehabilitieren reichen reifen reihen reisen reizen reklamieren rekonstruieren rekrutieren
relativieren renovieren reparieren repräsentieren reservieren residieren respektieren restaurieren resultieren retten revanchieren
revidieren richten riskieren rodeln rollen rösten rotieren rücken rudern rügen ruhen rühmen rühren rüsten rutschen rütteln sabotieren
sagen sägen sammeln sanieren sanktionieren säubern säumen schaden schädigen schaffen schallen schalten schämen schärfen schätzen schauen
scheitern schenken scherzen scheuen schicken schikanieren schildern schimpfen schlachten schleppen schlichten schlüpfen schmähen schmecken
schmeißen schmücken schmuggeln schmutzen schnappen schnellen schnüren schonen schöpfen schränken schrauben schrumpfen schulden schüren
schütten schützen schwächen schwanken schwänzen schwärmen schweben segeln sehnen senden senken servieren setzen sichern siedeln siegeln
siegen signalisieren simulieren sinnen skizzieren sondern sorgen sortieren spalten spannen sparen speichern speisen spekulieren spenden
sperren spezialisieren spielen spitzen sponsern sprengen sprudeln spucken spülen spüren stabilisieren stacheln stagnieren stammen stampfen
stapeln stärken starten stationieren statten stauen staunen stecken steigern stellen stemmen steuern stiften stillen stimmen stocken
stolpern stopfen stoppen stören stornieren strafen strahlen stranden strapazieren streben strecken streifen streiken streuen strömen
strukturieren studieren stufen stunden stürmen stürzen stützen subventionieren suchen summieren suspendieren tadeln tagen tanken tappen
tarnen tasten tauchen taufen tauschen täuschen teeren teilen telefonieren terrorisieren testen thematisieren ticken tilgen toben
tolerieren tonen töten touren trainieren trampeln transformieren transplantieren transportieren trauen trauern trennen triumphieren
trocknen tropfen trösten trotzen trüben turnen üben überraschen variieren verabschieden verallgemeinern verändern veranlassen
veranschlagen veranstalten verantworten verärgern verbannen verbessern verbilligen verbreiten verbünden verdächtigen verdeutlichen
verdoppeln verdrängen verdreifachen vereinbaren vereinfachen vereinigen vereiteln verewigen verfügen vergewaltigen vergiften vergrößern
verhaften verhandeln verheimlichen verhöhnen verhüllen verkleinern verkraften verkünden verkürzen verlangen verlängern verlangsamen
verlautbaren verletzen vermarkten vermieten vermindern vermissen vermitteln vermuten vernachlässigen verneinen vernichten veröden
veröffentlichen verringern verschärfen verschlechtern verschleiern verschlimmern verschwenden versichern verspäten verstaatlichen
verständigen verstärken verteidigen verteuern verübeln verüben verunglücken verunsichern verursachen verurteilen vervielfachen
vervierfachen vervollständigen verwalten verwandeln verweigern verwirklichen verwirren verwunden verwüsten verzichten verzögern
verzweifeln votieren wachen wackeln wagen wählen wahren walten walzen wandern wärmen warnen warten wässern wechseln wecken wehen wehren
weigern weihen weinen weiten wenden werten wetten wettern wickeln widmen wiederholen wimmeln winken wirbeln wirken wirtschaften wischen
wittern wohnen wühlen wundern wünschen würdigen würfeln würgen wurzeln zahlen zählen zähmen zanken zapfen zaubern zaudern zeichnen zeigen
zelebrieren zelten zensieren zentralisieren zerren zerstören zertifizieren zeugen zielen zimmern zirkulieren zitieren zittern zögern
zollen zücken zucken zügeln zünden zupfen zwängen zweifeln
`;

/** They part from any verb and close the clause: "lehnt den Plan ab". */
export const SEPARABLE = (
  'auseinander entgegen herunter hinunter zusammen gegenüber voran voraus vorbei vorüber zurück hinaus hinein hinzu ' +
  'heraus herein hervor herauf hinauf dagegen nieder fort dar empor her hin los nach bei ein auf aus vor weg mit ab an zu um durch über unter'
).split(' ');

/** Words of their own that part from a few verbs and are one with no other: "nahm ihn fest", but "blieb fest". */
export const SEPARABLE_WORDS: Record<string, string> = {
  weiter: 'gehen machen führen fahren leiten geben arbeiten',
  wieder: 'geben sehen',
  frei: 'lassen geben sprechen setzen kommen schalten',
  fest: 'nehmen stellen legen halten setzen stehen',
  statt: 'finden geben',
  teil: 'nehmen haben',
  bekannt: 'geben machen werden',
  still: 'legen stehen',
  klar: 'stellen',
  hoch: 'fahren laden stufen',
  kennen: 'lernen',
  krank: 'melden schreiben',
  bereit: 'stellen halten stehen liegen',
  fertig: 'stellen',
  sicher: 'stellen',
  offen: 'legen lassen',
  fern: 'bleiben halten',
  gegen: 'steuern rechnen',
  gut: 'heißen schreiben',
  schief: 'gehen',
  tot: 'schlagen',
  bloß: 'stellen',
  voll: 'enden ziehen',
};

/** They never part: "bestätigt", "verkauft". */
export const INSEPARABLE = 'wider unter durch hinter über miss emp ent ver zer be er um'.split(' ');
