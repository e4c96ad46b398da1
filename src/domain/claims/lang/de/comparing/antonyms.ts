/**
 * Opposites that news turns on: any word left of the bar against any right of it. Written by hand. Separable verbs stand with what splits
 * off them, so that "schaltete … ein" and "schaltete … aus" meet here.
 */
export const ANTONYM_PAIRS = `
steigen ansteigen klettern wachsen zunehmen zulegen anziehen anheben erhöhen steigern heraufsetzen anwachsen hochschnellen verteuern vermehren aufstocken | sinken fallen zurückgehen abnehmen nachgeben schrumpfen einbrechen absacken abstürzen senken verringern reduzieren herabsetzen mindern kürzen verbilligen
anstieg zunahme zuwachs wachstum erhöhung steigerung plus anhebung aufschwung | rückgang abnahme minus senkung verringerung reduzierung kürzung einbruch schwund abschwung
zustimmen billigen annehmen befürworten unterstützen genehmigen akzeptieren begrüßen bejahen | ablehnen zurückweisen verwerfen bekämpfen missbilligen abweisen verneinen
zustimmung billigung annahme befürwortung unterstützung genehmigung zusage | ablehnung zurückweisung absage widerstand
für | gegen
dafür | dagegen
vor | nach
vorher zuvor davor | nachher danach
bevor | nachdem
mit | ohne
mehr | weniger
meisten | wenigsten
viele | wenige
viel | wenig
über oberhalb | unter unterhalb
oben | unten
innerhalb | außerhalb
drinnen innen | draußen außen
inner | äußer
einschließlich inklusive | ausschließlich ausgenommen
immer stets | nie niemals
alle jeder | keiner niemand
alles | nichts
jemand | niemand
nord norden | süd süden
ost osten | west westen
nördlich | südlich
östlich | westlich
nordosten | südwesten
nordwesten | südosten
links | rechts
linke | rechte
sieg triumph erfolg | niederlage misserfolg
gewinn überschuss profit | verlust defizit
gewinnen siegen | verlieren unterliegen
sieger gewinner siegerin gewinnerin | verlierer verliererin
erfolgreich | erfolglos
gelingen glücken | misslingen scheitern fehlschlagen
öffnen eröffnen wiedereröffnen aufmachen | schließen zumachen sperren
öffnung eröffnung wiedereröffnung | schließung sperrung
offen geöffnet | geschlossen gesperrt
erlauben gestatten zulassen legalisieren freigeben | verbieten untersagen
erlaubnis zulassung freigabe | verbot
erlaubt zulässig legal rechtmäßig | verboten unzulässig illegal rechtswidrig
legal | illegal
beginnen anfangen starten anlaufen eröffnen losgehen | enden aufhören beenden auslaufen
beginn anfang start auftakt | ende schluss abschluss
aufnehmen starten wiederaufnehmen | einstellen abbrechen stoppen aussetzen
fortsetzen weiterführen fortführen | abbrechen beenden einstellen stoppen
einschalten anschalten | ausschalten abschalten
hochfahren anfahren | herunterfahren abschalten
einsteigen | aussteigen
eintreten beitreten | austreten
einreisen | ausreisen
anreisen | abreisen
ankommen | abfahren
anlegen | ablegen
landen | starten abheben
einwandern zuwandern | auswandern abwandern
einziehen | ausziehen
einladen | ausladen
einatmen | ausatmen
einrücken vorrücken | abrücken zurückziehen abziehen
einmarschieren | abziehen
einmarsch vormarsch | abzug rückzug
einführen | abschaffen
einfuhr import | ausfuhr export
importieren | exportieren
importeur | exporteur
einnahme | ausgabe
einnahmen | ausgaben
einstellen anstellen beschäftigen | entlassen feuern kündigen
aufbauen errichten | abbauen abreißen
aufbau | abbau
aufrüsten | abrüsten
aufrüstung | abrüstung
aufwerten | abwerten
aufwertung | abwertung
hochstufen heraufstufen | herabstufen herunterstufen abstufen
aufsteigen | absteigen
aufstieg | abstieg
verhängen einführen erlassen | aufheben lockern abschaffen
verhängung | aufhebung
verschärfen | lockern entschärfen mildern
verschärfung | lockerung
eskalieren | deeskalieren entspannen
zuspitzen | entspannen
verlängern | verkürzen
ausweiten ausdehnen erweitern vergrößern | einschränken verkleinern begrenzen
ausbauen | abbauen zurückbauen
beschleunigen | verlangsamen bremsen verzögern
stärken verstärken | schwächen
verbessern | verschlechtern
verbesserung | verschlechterung
besser | schlechter
gut | schlecht
beste | schlechteste
positiv | negativ
bestätigen einräumen zugeben gestehen eingestehen | dementieren bestreiten leugnen abstreiten zurückweisen
geständig | unschuldig
loben würdigen begrüßen | kritisieren rügen verurteilen tadeln
lob | kritik
kritiker gegner | befürworter anhänger unterstützer
gewähren bewilligen erteilen | verweigern entziehen versagen
einhalten befolgen | verletzen missachten brechen
verurteilen schuldigsprechen | freisprechen
verurteilung schuldspruch | freispruch
schuldig | unschuldig
festnehmen verhaften inhaftieren einsperren | freilassen entlassen
festnahme verhaftung | freilassung
belasten | entlasten
belastung | entlastung
anklagen | freisprechen
kaufen erwerben | verkaufen veräußern abstoßen
kauf ankauf erwerb | verkauf
käufer | verkäufer
mieter | vermieter
arbeitgeber | arbeitnehmer
gläubiger | schuldner
angreifer | verteidiger
angreifen | verteidigen
angriff | verteidigung
täter | opfer
leben | tod
lebendig lebend | tot
überleben | sterben umkommen
geburt | tod
geboren | gestorben
finden | verlieren
retten | töten
schützen | gefährden
sicher ungefährlich | gefährlich unsicher
gesund | krank
genesen | erkranken
betrunken alkoholisiert | nüchtern
bewaffnet | unbewaffnet
besetzt | frei
besetzen erobern einnehmen | räumen aufgeben befreien
voll | leer
füllen | leeren
heiß warm | kalt kühl
wärmer heißer | kälter kühler
trocken | nass feucht
hell | dunkel
tag | nacht
früh | spät
früher | später
frühestens | spätestens
mindestens wenigstens | höchstens maximal
minimum | maximum
minimal | maximal
schnell rasch zügig | langsam
schneller rascher | langsamer
hoch | niedrig tief gering
höher | niedriger tiefer geringer
höchste | niedrigste tiefste
groß | klein
größer | kleiner
größte | kleinste
lang | kurz
länger | kürzer
breit | schmal
stark | schwach
stärker | schwächer
schwer | leicht
alt | neu jung
älter | jünger
älteste | jüngste
reich | arm
teuer | billig günstig
teurer | billiger günstiger
einfach leicht | schwierig schwer kompliziert
öffentlich | geheim privat nichtöffentlich
staatlich öffentlich | privat
verstaatlichen | privatisieren
zivil | militärisch
freiwillig | verpflichtend zwangsweise
vorläufig vorübergehend befristet | endgültig dauerhaft unbefristet
teilweise | vollständig
direkt | indirekt
aktiv | passiv
richtig wahr korrekt | falsch
echt | falsch gefälscht
gleich | verschieden unterschiedlich
bekannt | unbekannt
einig | uneinig zerstritten
einstimmig | mehrheitlich
optimistisch zuversichtlich | pessimistisch
freund verbündeter | feind gegner
frieden | krieg
mehrheit | minderheit
regierung koalition | opposition
auftreten erscheinen | fernbleiben
anwesend | abwesend
teilnehmen | fernbleiben
bleiben | gehen verlassen
bleiben | zurücktreten ausscheiden
antreten | zurücktreten verzichten
wählen | abwählen
ernennen berufen | abberufen absetzen entlassen
absagen | zusagen
absage | zusage
verschieben vertagen aufschieben | vorziehen
annehmen | ausschlagen
zulassen | ausschließen
einsetzen | absetzen
anschließen | abkoppeln
stilllegen | reaktivieren
verbinden vereinigen fusionieren | trennen spalten
vereinigung fusion | trennung spaltung
anhalten stoppen | weiterfahren
aufhalten | vorankommen
anerkennen | aberkennen
raten zuraten anraten | abraten
zusprechen | absprechen aberkennen
zugewinn | einbuße
zuversicht | sorge
hoffnung | angst
vertrauen | misstrauen
erinnern | vergessen
vorn vorne | hinten
vorwärts | rückwärts
erster | letzter
sohn | tochter
bruder | schwester
vater | mutter
mann männer | frau frauen
junge | mädchen
mannlich | weiblich
ausgeglichen | unausgeglichen
lösen | verschärfen
klären | offenlassen
verdächtigen | entlasten
ausschließen | vermuten
inland inländisch | ausland ausländisch
einheimisch | fremd
eröffnen einleiten | einstellen
stattgeben | abweisen zurückweisen
ausrufen | aufheben
auflösen kündigen | verlängern abschließen
führung vorsprung | rückstand
streichen | aufnehmen wiederaufnehmen
ausgehen vermuten annehmen | ausschließen
wohlauf lebend unverletzt | tot
ab seit | bis
vorn | hinten
streichen | einsetzen
abgeschnitten unerreichbar | erreichbar
zugänglich | unzugänglich gesperrt
verlangen fordern befürworten | ablehnen
verteidigen | beschuldigen kritisieren
zulegen gewinnen | verlieren einbüßen
trinkbar genießbar essbar | ungenießbar
fit gesund | verletzt krank
heben anheben | senken
aufheben kippen | bestätigen
andauern dauern anhalten | enden beenden
empfehlen | ablehnen abraten
`;

/** Particles that turn a verb round: what is switched on and off. Verbs that say the same with both stand among the synonyms. */
export const PARTICLE_PAIRS = `
ein | aus
an | ab
zu | ab
auf | zu
herein hinein | heraus hinaus
herauf hinauf | herunter hinunter
vor | zurück
`;
