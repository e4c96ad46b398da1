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
schmelzen schmilzt schmolz geschmolzen
schneiden schnitt geschnitten
schreiben schrieb geschrieben
schreien schrie geschrien
schreiten schritt geschritten
schweigen schwieg geschwiegen
schwellen schwillt schwoll geschwollen
schwimmen schwamm geschwommen
schwinden schwand geschwunden
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
achten ahnen loben äußern hissen mahnen tadeln würfeln bangen kentern ankern sinnen stranden hupen funkeln duellieren verwalten bewerben rügen siedeln stapeln entern ankern kreuzen paddeln ringeln löhnen zahlen frachten laden heuern kapitulieren kondolieren appellieren plädieren votieren intervenieren rebellieren reklamieren deklarieren garnieren ratifizieren sanktionieren stabilisieren privatisieren nationalisieren liberalisieren regulieren subventionieren  ähneln alarmieren amtieren analysieren ändern angeln antworten arbeiten ärgern atmen ätzen äußern
baden bauen beben bessern beugen bezichtigen bereiten besuchen beten betteln bezahlen bilden billigen blamieren blicken blockieren
blühen bluten bohren bombardieren borgen boykottieren brauchen bremsen buchen büßen
dämmen dämpfen danken dauern decken dehnen demonstrieren dementieren demontieren dienen digitalisieren diskutieren dominieren drehen
drohen drosseln drücken drucken dulden dümpeln
ebnen ehren eignen eilen einigen enden engagieren ermitteln erben erinnern ernten erobern erwidern eskalieren evakuieren existieren
explodieren exportieren
fahnden fällen fälschen fassen fehlen feiern fertigen festigen filmen finanzieren flammen fliesen fluten flüchten folgen foltern
fordern fördern formen forschen fragen freuen führen füllen fürchten funken funktionieren fusionieren
garantieren gären gefährden gehören genehmigen genügen geloben gelangen gestatten gestalten gewähren gewöhnen glauben grenzen gründen grüßen
haften halbieren handeln häufen heilen heiraten heizen hemmen herrschen hetzen hindern hinken hissen hoffen holen hören huldigen hungern
identifizieren ignorieren impfen importieren informieren infizieren inhaftieren installieren inszenieren integrieren interessieren
investieren irren
jagen jubeln
kalkulieren kandidieren kapern kappen kassieren kämpfen kaufen kehren kennzeichnen kippen klagen klappen klären klatschen kleben
klettern knüpfen kochen kollidieren kommen kommentieren kommunizieren konfrontieren konkretisieren kontrollieren konzentrieren
kooperieren korrigieren kosten krachen kränken kreisen kritisieren krönen kühlen kümmern kündigen kuppeln kürzen
lächeln lachen lagern lahmen landen langen lasten lauern läuten leben legen legalisieren lehnen lehren leisten leiten lernen lenken
leugnen lichten liefern liken locken lockern lohnen löschen lösen lotsen lüften
machen magern mahnen malen manipulieren markieren mehren meinen meistern melden merken mieten mildern mindern mischen missbrauchen
mobilisieren modernisieren montieren morden münden
nähern nahen necken neigen nicken nominieren nötigen nutzen nützen
öffnen operieren opfern ordnen organisieren orten
pachten packen parken passen passieren patrouillieren pendeln pfänden pflanzen pflegen pflücken planen platzen plündern pochen
prallen prägen präsentieren produzieren prognostizieren protestieren proben prüfen prügeln putschen
qualifizieren quetschen
raffen randalieren rasen rasten raten räumen rauben rauchen räuchern reagieren reaktivieren realisieren rechnen reden reduzieren reformieren
regeln regen regieren registrieren regnen reichen reifen reisen reizen rekonstruieren relativieren renovieren reparieren
reservieren resultieren retten revidieren richten rodeln rollen rücken rudern rügen ruhen rühmen rühren rüsten rutschen rütteln
sabotieren sagen sammeln säubern säumen sanieren schaden schaffen schädigen schallen schalten schämen schätzen schauen scheitern schenken scheuen schicken
schildern schildern schimpfen schlachten schlichten schmähen schmuggeln schmücken schnappen schnellen schonen schöpfen schrauben schrumpfen schulden
schüren schütten schützen schwächen schwanken schwänzen segeln sehnen senken setzen sichern siegen signalisieren sondern sorgen sparen spalten spannen
speichern spekulieren spenden sperren spielen spitzen sponsern spülen spüren staatlichen stammen stapeln starten stationieren statten stärken stauen staunen
stecken steigern stellen steuern stiften stillen stimmen stocken stoppen stören stornieren strafen stranden strahlen streben streiken streuen strömen studieren
stufen stürmen stürzen stützen suchen suspendieren
tagen tanken tarnen tasten tauchen tauschen täuschen taufen teilen telefonieren testen thematisieren ticken tilgen töten toben tolerieren touren trainieren
trauen trauern trennen triumphieren trocknen tropfen trösten trotzen trüben turnen
üben überraschen
verhandeln verletzen verdächtigen verdoppeln verdreifachen vervierfachen verstaatlichen verteidigen verurteilen verübeln veröffentlichen verabschieden vernehmen
wachen wackeln wagen wählen wahren walten wandern warnen warten wechseln wecken wehen wehren weigern weihen weinen weiten werten
wetten wettern widmen wiederholen wirken wirtschaften wohnen wundern wünschen würdigen
zahlen zählen zanken zapfen zaubern zeigen zeichnen zensieren zerren zerstören zeugen zielen zitieren zittern zögern zollen zücken zünden zweifeln zwängen
antworten beantragen beauftragen beantworten beabsichtigen beaufsichtigen befürworten begnadigen begrüßen begünstigen behaupten bekräftigen beleidigen benachrichtigen
benachteiligen bereichern berichten berücksichtigen beruhigen beschädigen beschleunigen beschuldigen beseitigen besichtigen bestätigen bewältigen bewilligen
ereignen erhöhen erklären erlauben ermöglichen ermutigen erneuern erniedrigen ersticken erweitern entschuldigen entwickeln entwaffnen entfernen
verallgemeinern verändern verärgern veranlassen veranstalten verantworten verbessern verbilligen verbreiten verbünden vereinbaren vereinfachen vereinigen
verewigen verfügen vergrößern verhaften verhöhnen verkünden verkleinern verkürzen verlangen verlangsamen verlängern vermieten vermitteln vermuten vernachlässigen
vernichten veröden verringern verschärfen verschieben verschlechtern verschlimmern versichern verspäten verstärken verteuern verüben vermissen verunglücken verunsichern
vervollständigen verweigern verwunden verwüsten verzögern verzichten
`;

/** They part from any verb and close the clause: "lehnt den Plan ab". */
export const SEPARABLE = (
  'auseinander entgegen herunter hinunter zusammen gegenüber voran voraus vorbei vorüber wieder weiter zurück hinaus hinein hinzu ' +
  'heraus herein hervor herauf hinauf dagegen nieder fort dar empor her hin los nach bei ein auf aus vor weg mit ab an zu um durch über unter'
).split(' ');

/** Words of their own that part from a few verbs and are one with no other: "nahm ihn fest", but "blieb fest". */
export const SEPARABLE_WORDS: Record<string, string> = {
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
