/**
 * Words that a German newsroom exchanges without another fact: a line is such a set. Written by hand and narrow on purpose, for whatever
 * stands here is silent. Not here: `verletzt` beside `verwundet`, `Eigentümer` beside `Besitzer`, `Mord` beside `Tötung`.
 */
export const SYNONYM_SETS = `
sagen mitteilen erklären äußern betonen berichten hinzufügen bekanntgeben angeben laut zufolge
unternehmen firma konzern
tote todesopfer toter
ankündigen bekanntgeben mitteilen
sterben umkommen
geschäftsführer firmenchef unternehmenschef vorstandschef
vorstandschef konzernchef vorstandsvorsitzender
regierungschef ministerpräsident premierminister premier
auto wagen fahrzeug pkw
lastwagen lkw laster lastkraftwagen
flugzeug maschine
hubschrauber helikopter
zug bahn
zugverkehr bahnverkehr schienenverkehr
krankenhaus klinik hospital
polizist polizeibeamter
polizistin polizeibeamtin
ermittler fahnder
feuerwehrmann feuerwehrleute feuerwehrkräfte
retter rettungskräfte helfer einsatzkräfte rettungskraft einsatzkraft
abgeordneter parlamentarier
parlament volksvertretung
lehrer lehrkraft lehrkräfte pädagoge
arbeiter beschäftigter
mitarbeiter beschäftigter angestellter
bewohner einwohner
migrant zuwanderer
flüchtling geflüchteter
demonstrant protestierender
protest demonstration kundgebung
streik arbeitskampf ausstand
angreifer attentäter
angriff attacke
schlag hieb
angreifen attackieren
beginnen anfangen starten
beginn anfang start auftakt
enden aufhören
beenden abschließen
ende schluss
passieren geschehen ereignen vorfallen
streichen abbauen
job stelle arbeitsplatz
lohn gehalt
sinken fallen zurückgehen abnehmen nachgeben
senken verringern reduzieren
rückgang abnahme
steigen zunehmen wachsen ansteigen zulegen anwachsen klettern
erhöhen anheben steigern heraufsetzen
anstieg zunahme steigerung zuwachs
brand feuer
großbrand großfeuer
unfall unglück
zusammenstoßen kollidieren
zusammenstoß kollision
prallen krachen
fahnden suchen
suche fahndung
festnehmen verhaften
festnahme verhaftung
fliehen flüchten
entkommen fliehen flüchten
zerstören vernichten
genehmigen billigen
billigen gutheißen zustimmen
unterzeichnen unterschreiben
unterzeichnung unterschrift
beschließen verabschieden
beschluss entscheidung
ablehnen zurückweisen
verlangen fordern
bitten ersuchen
helfen unterstützen
hilfe unterstützung
kaufen erwerben
kauf erwerb
verkaufen veräußern
bauen errichten
bau errichtung
erlauben gestatten
verbieten untersagen
brauchen benötigen
bekommen erhalten kriegen
schicken entsenden senden
vermuten annehmen
glauben meinen
fürchten befürchten
prüfen untersuchen
prüfung untersuchung überprüfung
überprüfen prüfen
treffen zusammenkommen
treffen zusammenkunft begegnung
gespräch unterredung
gespräche verhandlungen
sitzung tagung
tagen zusammenkommen
konferenz tagung
abkommen vereinbarung übereinkunft
vertrag abkommen
plan vorhaben
projekt vorhaben
gesetzentwurf gesetzesentwurf gesetzesvorlage
novelle gesetzesänderung
etat haushalt budget
rathauschef bürgermeister
stadtoberhaupt bürgermeister oberbürgermeister
chef leiter
leiten führen
leitung führung
staatschef staatsoberhaupt
sieg erfolg
gewinnen siegen
spiel partie begegnung
mannschaft team elf
trainer coach
klub verein
fußballer fußballspieler
fan anhänger
zuschauer besucher
gast besucher
betragen belaufen ausmachen liegen
derzeit momentan gegenwärtig aktuell zurzeit augenblicklich
jetzt nun
sofort umgehend unverzüglich
bald demnächst
kürzlich jüngst
offenbar anscheinend offensichtlich
wahrscheinlich vermutlich voraussichtlich
möglicherweise eventuell womöglich
ebenfalls auch ebenso gleichfalls
außerdem zudem ferner darüber_hinaus
allerdings jedoch aber
dennoch trotzdem
wegen aufgrund infolge
bereits schon
erneut wieder abermals nochmals
etwa rund ungefähr circa ca
fast beinahe nahezu
mindestens wenigstens zumindest
höchstens maximal
lediglich nur bloß
sehr äußerst
insgesamt zusammen
oft häufig
manchmal gelegentlich
stets immer
schnell rasch zügig
schwierig schwer
riesig gewaltig
wichtig bedeutend
nötig notwendig erforderlich
geschlossen zu
örtlich lokal
ehemalig früher einstig
stark heftig
heftig schwer
kräftig stark
nass feucht
straße fahrbahn
gegend region gebiet
gebiet region
dorf ort
ortschaft ort
stadt kommune
gemeinde kommune
land staat
meer see
hochwasser überschwemmung flut
sender rundfunkanstalt
zeitung blatt
medienbericht bericht
foto bild aufnahme
hochschule universität
kita kindergarten kindertagesstätte
wohnhaus haus
gebäude haus
lagerhalle halle
gefängnis haftanstalt justizvollzugsanstalt
haft gefängnis
haftstrafe gefängnisstrafe freiheitsstrafe
anwalt rechtsanwalt verteidiger
anwältin rechtsanwältin
prozess verfahren
angaben aussagen
zeuge augenzeuge
ursache grund
anlass grund
folge konsequenz
problem schwierigkeit
gefahr risiko
lage situation
anzahl zahl
mensch person leute
jugendlicher teenager
öffnen aufmachen
eröffnen öffnen
schließen dichtmachen
wahl abstimmung
abstimmung votum
abstimmen votieren
stimmen votieren
kandidieren antreten bewerben
kandidat bewerber
rücktritt amtsverzicht
nachfolgen folgen
andauern anhalten dauern
anhalten stoppen
veranstaltung event
feier fest
fest feier
absagen streichen
ausfallen entfallen
verschieben verlegen vertagen
fahrgast passagier
pilot flugkapitän
flughafen airport
handy mobiltelefon smartphone
internet netz
computer rechner
impfstoff vakzin
infektion ansteckung
erkrankung krankheit
experte fachmann sachverständiger
fachleute experten
wissenschaftler forscher
wissenschaftlerin forscherin
studie untersuchung
ergebnis resultat
arbeitslose erwerbslose
arbeitslosigkeit erwerbslosigkeit
umsatz erlös
gewinn profit
anleger investor
aktie papier
aktienkurs kurs
bank geldhaus
kredit darlehen
notenbank zentralbank
armee streitkräfte militär
waffenruhe feuerpause
gefecht kampf
explosion detonation
explodieren detonieren
einmarsch invasion
abzug rückzug
deutschlandweit bundesweit
weltweit global
ankommen eintreffen
nennen bezeichnen
fassen festnehmen
stammen kommen
kosten verschlingen
andauern laufen
untersuchungshaft u-haft
bisher bislang
inflation inflationsrate teuerung teuerungsrate
fahren verkehren
arbeitslosenzahl arbeitslosigkeit
strom elektrizität
`;
