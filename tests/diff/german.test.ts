import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/domain/claims/index.ts';
import { diffClaims } from '../../src/domain/diff/index.ts';
import type { ClaimSet } from '../../src/domain/model/claims.ts';
import type { Tier } from '../../src/domain/model/diff.ts';

type Pair = [before: string, after: string];

const german = (text: string): ClaimSet =>
  extractClaims(
    {
      title: null,
      standfirst: null,
      byline: null,
      blocks: [{ kind: 'paragraph', text }],
      lang: 'de',
      publishedAt: '2025-03-15T09:00:00.000Z',
      zoneOffsetMinutes: 0,
    },
    { scope: 'art_test' },
  );

const TIERS: readonly Tier[] = ['alert', 'review', 'silent'];

/** The loudest tier of what differs between two versions. */
function loudest(before: string, after: string): Tier {
  const { changes } = diffClaims(german(before), german(after), { fromId: 'ver_1', toId: 'ver_2' });
  return TIERS.find((tier) => changes.some((change) => change.tier === tier)) ?? 'silent';
}

/** What an update changes: opposites, stages of an affair, who and where, denied or not, how certain, planned or done. */
const ANOTHER_FACT: Pair[] = [
  ['Die Strompreise sind im März gestiegen.', 'Die Strompreise sind im März gesunken.'],
  ['Der Gemeinderat hat dem Haushalt zugestimmt.', 'Der Gemeinderat hat den Haushalt abgelehnt.'],
  ['Die Mehrheit stimmte für den Neubau der Brücke.', 'Die Mehrheit stimmte gegen den Neubau der Brücke.'],
  ['Die Brücke ist seit dem Morgen gesperrt.', 'Die Brücke ist seit dem Morgen geöffnet.'],
  ['Vor dem Spiel kam es zu Ausschreitungen.', 'Nach dem Spiel kam es zu Ausschreitungen.'],
  ['Weniger Menschen als im Vorjahr suchten Arbeit.', 'Mehr Menschen als im Vorjahr suchten Arbeit.'],
  ['Der Betreiber hat die Pumpen eingeschaltet.', 'Der Betreiber hat die Pumpen ausgeschaltet.'],
  ['Der Verein schaltete das Flutlicht ein.', 'Der Verein schaltete das Flutlicht aus.'],
  ['Die Fähre legte mit Fahrgästen an Bord ab.', 'Die Fähre legte ohne Fahrgäste an Bord ab.'],
  ['Im Osten der Stadt fiel der Strom aus.', 'Im Westen der Stadt fiel der Strom aus.'],
  ['Der Trainer sprach nach dem Sieg von Glück.', 'Der Trainer sprach nach der Niederlage von Glück.'],
  ['Das Land erlaubt den Verkauf von Feuerwerk.', 'Das Land verbietet den Verkauf von Feuerwerk.'],
  ['Der Mann soll die Kasse gestohlen haben.', 'Der Mann hat die Kasse gestohlen.'],
  ['Die Sperrung könnte den ganzen Winter dauern.', 'Die Sperrung dauert den ganzen Winter.'],
  ['Der Streik der Lokführer beginnt am Montag.', 'Der Streik der Lokführer endet am Montag.'],
  ['Das Gericht hat den Bürgermeister verurteilt.', 'Das Gericht hat den Bürgermeister freigesprochen.'],
  ['Der Konzern bestätigte den Verkauf der Sparte.', 'Der Konzern dementierte den Verkauf der Sparte.'],
  ['Die Gewerkschaft lobte den Entwurf.', 'Die Gewerkschaft kritisierte den Entwurf.'],
  ['Die Messstelle liegt innerhalb der Schutzzone.', 'Die Messstelle liegt außerhalb der Schutzzone.'],
  ['Die Temperaturen lagen über dem Mittelwert.', 'Die Temperaturen lagen unter dem Mittelwert.'],
  ['Die Opposition unterstützt das Gesetz.', 'Die Opposition lehnt das Gesetz ab.'],
  ['Die Werft machte im Herbst einen Gewinn.', 'Die Werft machte im Herbst einen Verlust.'],
  ['Das Freibad soll im Mai öffnen.', 'Das Freibad soll im Mai schließen.'],
  ['Die Genossenschaft kauft das Werk in Lohfeld.', 'Die Genossenschaft verkauft das Werk in Lohfeld.'],
  ['Die Stadt erhöht die Gebühren für Kitas.', 'Die Stadt senkt die Gebühren für Kitas.'],
  ['Der Zeuge darf vor dem Ausschuss aussagen.', 'Der Zeuge muss vor dem Ausschuss aussagen.'],
  ['Alle Bewohner konnten das Haus verlassen.', 'Nicht alle Bewohner konnten das Haus verlassen.'],
  [
    'Der Antrag ist nach Ansicht der Richter zulässig.',
    'Der Antrag ist nach Ansicht der Richter unzulässig.',
  ],
  ['Die Bank gewährte der Werft einen Kredit.', 'Die Bank verweigerte der Werft einen Kredit.'],
  ['Drei Schüler wurden leicht verletzt.', 'Drei Schüler wurden schwer verletzt.'],
  ['Bei dem Unfall wurden zwei Menschen verletzt.', 'Bei dem Unfall wurden zwei Menschen getötet.'],
  ['Die Klägerin gewann den Prozess.', 'Die Klägerin verlor den Prozess.'],
  ['Die Fraktion stimmte dem Antrag zu.', 'Die Fraktion lehnte den Antrag ab.'],
  ['Der Fahrer war nach Angaben der Polizei betrunken.', 'Der Fahrer war nach Angaben der Polizei nüchtern.'],
  ['Die Lage an der Grenze hat sich verbessert.', 'Die Lage an der Grenze hat sich verschlechtert.'],
  ['Die Polizei hat den Verdächtigen festgenommen.', 'Die Polizei hat den Verdächtigen freigelassen.'],
  [
    'Der Abgeordnete tritt vor der Wahl aus der Partei aus.',
    'Der Abgeordnete tritt vor der Wahl in die Partei ein.',
  ],
  ['Der Aufsichtsrat billigte die Übernahme.', 'Der Aufsichtsrat wies die Übernahme zurück.'],
  ['Die Arbeitslosigkeit ist im Oktober zurückgegangen.', 'Die Arbeitslosigkeit hat im Oktober zugenommen.'],
  ['Die Talsperre ist nach dem Sommer voll.', 'Die Talsperre ist nach dem Sommer leer.'],
  ['Nördlich von Ansen brennt der Wald.', 'Südlich von Ansen brennt der Wald.'],
  ['Das Parlament hob das Verbot auf.', 'Das Parlament verhängte das Verbot.'],
  ['Die Feuerwehr rechnet mit weiteren Opfern.', 'Die Feuerwehr rechnet nicht mit weiteren Opfern.'],
  ['Der Angeklagte gestand die Tat.', 'Der Angeklagte bestritt die Tat.'],
  [
    'Die Ärzte dürfen streiken, entschied das Gericht.',
    'Die Ärzte dürfen nicht streiken, entschied das Gericht.',
  ],
  ['Die Exporte gingen um drei Prozent zurück.', 'Die Importe gingen um drei Prozent zurück.'],
  ['Der Kurs der Aktie legte zu.', 'Der Kurs der Aktie gab nach.'],
  ['Der Verein stellte den Trainer ein.', 'Der Verein entließ den Trainer.'],
  ['Der Kanzler reist vor der Wahl nach Selm.', 'Der Kanzler reist nach der Wahl nach Selm.'],
  ['Die Löhne wachsen langsamer als die Preise.', 'Die Löhne wachsen schneller als die Preise.'],
  ['Die Sitzung des Ausschusses ist öffentlich.', 'Die Sitzung des Ausschusses ist geheim.'],
  ['Die Bahn will die Strecke stilllegen.', 'Die Bahn will die Strecke reaktivieren.'],
  ['Das Kabinett hat das Gesetz vermutlich geändert.', 'Das Kabinett hat das Gesetz geändert.'],
  ['Die Reform belastet vor allem Familien.', 'Die Reform entlastet vor allem Familien.'],
  ['Das Verteidigungsministerium bestätigte den Vorfall.', 'Das Innenministerium bestätigte den Vorfall.'],
  ['Die Behörde rät zu einer Impfung.', 'Die Behörde rät von einer Impfung ab.'],
  ['Die Inflation ist niedriger als erwartet.', 'Die Inflation ist höher als erwartet.'],
  ['Seine Mutter leitet die Stiftung.', 'Sein Vater leitet die Stiftung.'],
  ['Die Polizei schließt einen Anschlag aus.', 'Die Polizei schließt einen Anschlag nicht aus.'],
  ['Die Soldaten rückten in die Stadt ein.', 'Die Soldaten rückten aus der Stadt ab.'],
  [
    'Das Kabinett will die Steuer zum Jahreswechsel anheben, wie der Finanzminister am Dienstag in Selm mitteilte.',
    'Das Kabinett will die Steuer zum Jahreswechsel senken, wie der Finanzminister am Dienstag in Selm mitteilte.',
  ],
  [
    'Nach dem Erdrutsch gelten noch zwölf Menschen als vermisst.',
    'Nach dem Erdrutsch gelten noch zwölf Menschen als tot.',
  ],
  [
    'Der Bundesrat hat dem Gesetz am Freitag mit großer Mehrheit zugestimmt.',
    'Der Bundesrat hat das Gesetz am Freitag mit großer Mehrheit abgelehnt.',
  ],
  [
    'Die Polizei nahm den Mann nach dem Verhör wieder fest.',
    'Die Polizei ließ den Mann nach dem Verhör wieder frei.',
  ],
  ['Die Klinik nimmt wieder Patienten auf.', 'Die Klinik nimmt keine Patienten mehr auf.'],
  ['Die Gespräche sollen am Montag fortgesetzt werden.', 'Die Gespräche werden am Montag fortgesetzt.'],
  ['Der Angreifer soll aus Ansen stammen.', 'Der Angreifer stammt aus Ansen.'],
  ['Die Ursache des Brandes ist bekannt.', 'Die Ursache des Brandes ist unbekannt.'],
  [
    'Der Rhein trat in der Nacht über die Ufer, die Altstadt blieb trocken.',
    'Der Rhein trat in der Nacht über die Ufer, die Altstadt blieb nicht trocken.',
  ],
  ['Der Frachter lief in den Hafen ein.', 'Der Frachter lief aus dem Hafen aus.'],
  ['Die Aktie der Werft stieg um vier Prozent.', 'Die Aktie der Werft fiel um vier Prozent.'],
  [
    'Die Strecke zwischen Selm und Ansen ist wieder befahrbar.',
    'Die Strecke zwischen Selm und Ansen ist nicht mehr befahrbar.',
  ],
  ['Der Trainer bleibt bis zum Sommer.', 'Der Trainer geht im Sommer.'],
  ['Das Verfahren wurde eröffnet.', 'Das Verfahren wurde eingestellt.'],
  ['Die Maßnahme ist vorläufig.', 'Die Maßnahme ist endgültig.'],
  ['Der Vater des Jungen alarmierte die Polizei.', 'Die Mutter des Jungen alarmierte die Polizei.'],
  [
    'Der Innenminister reist am Mittwoch in die Region.',
    'Der Außenminister reist am Mittwoch in die Region.',
  ],
  [
    'Der Zug fuhr mit überhöhter Geschwindigkeit in die Kurve.',
    'Der Bus fuhr mit überhöhter Geschwindigkeit in die Kurve.',
  ],
  ['Das Erdbeben ereignete sich im Norden des Landes.', 'Das Erdbeben ereignete sich im Süden des Landes.'],
  ['Die Impfung ist freiwillig.', 'Die Impfung ist verpflichtend.'],
  ['Das Gericht gab der Klage statt.', 'Das Gericht wies die Klage ab.'],
  ['Der Verband begrüßte die Entscheidung.', 'Der Verband kritisierte die Entscheidung.'],
  ['Die Behörden riefen den Notstand aus.', 'Die Behörden hoben den Notstand auf.'],
  ['Die Bahn verlängert die Sperrung der Strecke.', 'Die Bahn verkürzt die Sperrung der Strecke.'],
  [
    'Die Ministerin war über den Vorgang informiert.',
    'Die Ministerin war über den Vorgang nicht informiert.',
  ],
  ['Niemand wurde verletzt.', 'Mehrere Menschen wurden verletzt.'],
  ['Der Minister räumte den Fehler ein.', 'Der Minister bestritt den Fehler.'],
  ['Die Brücke wird am Montag gesperrt.', 'Die Brücke wurde am Montag gesperrt.'],
  [
    'Der Mann habe die Frau angegriffen, sagte der Staatsanwalt.',
    'Die Frau habe den Mann angegriffen, sagte der Staatsanwalt.',
  ],
  ['Die Stadt darf die Halle abreißen.', 'Die Stadt muss die Halle abreißen.'],
  ['Die Wahl soll verschoben werden.', 'Die Wahl soll vorgezogen werden.'],
  ['Die Firma stellt 40 Arbeiter ein.', 'Die Firma entlässt 40 Arbeiter.'],
  ['Das Konzert wurde abgesagt.', 'Das Konzert wurde verschoben.'],
  ['Die Verletzten schweben nicht in Lebensgefahr.', 'Die Verletzten schweben in Lebensgefahr.'],
  ['Der Täter war bewaffnet.', 'Der Täter war unbewaffnet.'],
  [
    'Die Rettungskräfte konnten alle Insassen lebend bergen.',
    'Die Rettungskräfte konnten alle Insassen nur noch tot bergen.',
  ],
  ['Das Boot kenterte auf dem See.', 'Das Boot strandete auf dem See.'],
  [
    'Nach tagelangem Regen haben Hochwasser im Süden des Landes schwere Schäden angerichtet. Etwa 300 Menschen wurden in Sicherheit gebracht. Verletzt wurde niemand.',
    'Nach tagelangem Regen haben Hochwasser im Norden des Landes schwere Schäden angerichtet. Etwa 300 Menschen wurden in Sicherheit gebracht. Verletzt wurde niemand.',
  ],
  [
    'Der Beschuldigte hat sich zu den Vorwürfen geäußert. Er räumte die Tat ein.',
    'Der Beschuldigte hat sich zu den Vorwürfen nicht geäußert.',
  ],
  [
    'Der Bund will die Hilfen für die Werften ausweiten.',
    'Der Bund will die Hilfen für die Werften einschränken.',
  ],
  [
    'Mit einem Abzug der Truppen ist vor dem Sommer zu rechnen.',
    'Mit einem Abzug der Truppen ist nicht vor dem Sommer zu rechnen.',
  ],
  ['Das Oberlandesgericht hob das Urteil auf.', 'Das Oberlandesgericht bestätigte das Urteil.'],
  ['Der Fahrer wurde schwer verletzt.', 'Der Fahrer wurde tödlich verletzt.'],
  [
    'Die Opposition stimmte geschlossen für den Antrag.',
    'Die Opposition stimmte geschlossen gegen den Antrag.',
  ],
  [
    'Bei der Explosion kamen nach Angaben der Behörden fünf Arbeiter ums Leben.',
    'Bei der Explosion wurden nach Angaben der Behörden fünf Arbeiter verletzt.',
  ],
  ['Ein Zusammenhang mit dem Brand besteht.', 'Ein Zusammenhang mit dem Brand besteht nicht.'],
  ['Der Verein steigt in die erste Liga auf.', 'Der Verein steigt aus der ersten Liga ab.'],
  [
    'Am Abend schaltete der Netzbetreiber die Leitung wieder zu.',
    'Am Abend schaltete der Netzbetreiber die Leitung wieder ab.',
  ],
  ['Der Zeuge belastete den Angeklagten.', 'Der Zeuge entlastete den Angeklagten.'],
  ['Der Minister sagte seine Teilnahme zu.', 'Der Minister sagte seine Teilnahme ab.'],
  ['Die Löscharbeiten dauern an.', 'Die Löscharbeiten sind beendet.'],
  ['Der Vermisste wurde lebend gefunden.', 'Der Vermisste wurde tot gefunden.'],
  [
    'Die Kommission empfahl die Zulassung des Mittels.',
    'Die Kommission lehnte die Zulassung des Mittels ab.',
  ],
  ['Die Brücke wurde beschädigt, ist aber befahrbar.', 'Die Brücke wurde zerstört.'],
  ['Der Präsident sprach sich für Neuwahlen aus.', 'Der Präsident sprach sich gegen Neuwahlen aus.'],
  ['Der Umsatz hat sich verdoppelt.', 'Der Umsatz hat sich verdreifacht.'],
  ['Beide Männer wurden festgenommen.', 'Die drei Männer wurden festgenommen.'],
  ['Außenministerin Anna Voss sagte ab.', 'Außenministerin Anna Roth sagte ab.'],
  ['Der Umsatz hat sich verdoppelt.', 'Der Umsatz stieg um 40 Prozent.'],
  ['Das Werk soll im Mai schließen.', 'Das Werk wird im Mai schließen.'],
  ['Die Preise dürften steigen.', 'Die Preise werden steigen.'],
  ['Die Zahl der Toten stieg von 7 auf 9.', 'Die Zahl der Toten stieg von 7 auf 12.'],
  ['Der Prozess beginnt kurz vor Ostern.', 'Der Prozess beginnt kurz nach Ostern.'],
  ['Der mutmaßliche Täter wurde gefasst.', 'Der Täter wurde gefasst.'],
  ['Die Stadt wird die Halle abreißen.', 'Die Stadt hat die Halle abgerissen.'],
  ['Das Parlament hat die Reform beschlossen.', 'Das Parlament hat die Reform beraten.'],
  ['Der Bürgermeister wurde gewählt.', 'Der Bürgermeister wurde abgewählt.'],
  ['Die Stadträtin will den Vertrag kündigen.', 'Die Stadträtin wird den Vertrag kündigen.'],
  [
    'Die Straße sei glatt gewesen, sagte ein Sprecher der Polizei.',
    'Die Straße sei glatt gewesen, sagte ein Feuerwehrsprecher.',
  ],
  [
    'Die Straße sei glatt gewesen, sagte ein Polizeisprecher.',
    'Die Straße sei glatt gewesen, sagte ein Feuerwehrsprecher.',
  ],
  [
    'Der Stürmer verlängerte seinen Vertrag beim SV Ansen.',
    'Der Stürmer löste seinen Vertrag beim SV Ansen auf.',
  ],
  ['Die Gäste gingen früh in Führung.', 'Die Gäste gerieten früh in Rückstand.'],
  ['Die Kandidatin lag in den Umfragen vorn.', 'Die Kandidatin lag in den Umfragen hinten.'],
  [
    'Der Vulkan ist erstmals seit Jahren wieder aktiv.',
    'Der Vulkan ist erstmals seit Jahren nicht mehr aktiv.',
  ],
  ['Es wird am Wochenende wärmer.', 'Es wird am Wochenende kälter.'],
  ['Der Betriebsrat begrüßte die Pläne.', 'Der Betriebsrat wies die Pläne zurück.'],
  ['Das Medikament wirkt gegen die Krankheit.', 'Das Medikament wirkt nicht gegen die Krankheit.'],
  [
    'Die Fluggesellschaft streicht die Verbindung nach Selm.',
    'Die Fluggesellschaft nimmt die Verbindung nach Selm wieder auf.',
  ],
  ['Die Ermittler gehen von Brandstiftung aus.', 'Die Ermittler schließen Brandstiftung aus.'],
  ['Das Museum bekommt mehr Geld vom Bund.', 'Das Museum bekommt weniger Geld vom Bund.'],
  ['Die Soldaten eroberten das Dorf.', 'Die Soldaten gaben das Dorf auf.'],
  [
    'Der Generalsekretär rief beide Seiten zum Dialog auf.',
    'Der Generalsekretär rief beide Seiten nicht zum Dialog auf.',
  ],
  ['Bürgermeister Falk Reuter tritt wieder an.', 'Bürgermeister Falk Reuter tritt nicht wieder an.'],
  ['Die Impfpflicht gilt ab Montag.', 'Die Impfpflicht gilt bis Montag.'],
  ['Der Orkan zog östlich an der Insel vorbei.', 'Der Orkan zog westlich an der Insel vorbei.'],
  ['Die Bergleute sind wohlauf.', 'Die Bergleute sind tot.'],
  ['Das Gericht ließ die Berufung zu.', 'Das Gericht ließ die Berufung nicht zu.'],
  [
    'Der Fahrer war betrunken, wie die Polizei am Dienstag mitteilte.',
    'Der Fahrer war betrunken, wie ein Anwohner am Dienstag sagte.',
  ],
  ['Die Zahl der Einbrüche hat 2024 zugenommen.', 'Die Zahl der Einbrüche hat 2024 abgenommen.'],
  ['Der Bund übernimmt die Kosten nicht.', 'Der Bund übernimmt die Kosten.'],
  ['Der Senator gewann die Vorwahl.', 'Der Senator verlor die Vorwahl.'],
  ['Die Fähre ist mit 80 Menschen an Bord gesunken.', 'Die Fähre ist mit 80 Menschen an Bord gestrandet.'],
  ['Die Werft baut Stellen auf.', 'Die Werft baut Stellen ab.'],
  ['Die Mieten in Selm sind niedriger als in Ansen.', 'Die Mieten in Selm sind höher als in Ansen.'],
  ['Der Geiselnehmer ließ alle Geiseln frei.', 'Der Geiselnehmer ließ keine Geiseln frei.'],
  ['Die Landwirte fordern strengere Regeln.', 'Die Landwirte lehnen strengere Regeln ab.'],
  [
    'Das Parlament soll noch vor der Sommerpause abstimmen.',
    'Das Parlament soll erst nach der Sommerpause abstimmen.',
  ],
  ['Der Bischof verteidigte den Priester.', 'Der Bischof beschuldigte den Priester.'],
  ['Die Schule öffnet am Montag wieder.', 'Die Schule bleibt am Montag geschlossen.'],
  ['Der Zoll fand die Ladung im Hafen.', 'Die Feuerwehr fand die Ladung im Hafen.'],
  ['Die Sozialdemokraten legen in der Umfrage zu.', 'Die Sozialdemokraten verlieren in der Umfrage.'],
  ['Der Konzern könnte das Werk verkaufen.', 'Der Konzern verkauft das Werk.'],
  ['Das Wasser ist trinkbar.', 'Das Wasser ist ungenießbar.'],
  ['Der Schuldspruch ist rechtskräftig.', 'Der Schuldspruch ist noch nicht rechtskräftig.'],
  ['Die Autobahn ist in Richtung Süden gesperrt.', 'Die Autobahn ist in Richtung Norden gesperrt.'],
  ['Bahn streicht Hunderte Züge', 'Bahn setzt Hunderte zusätzliche Züge ein'],
  ['Gericht weist Klage gegen Windpark ab', 'Gericht gibt Klage gegen Windpark statt'],
  ['Tarifstreit: Gewerkschaft nimmt Angebot an', 'Tarifstreit: Gewerkschaft lehnt Angebot ab'],
  [
    'Die Polizei nahm am Dienstag in Selm und Ansen insgesamt acht Verdächtige fest, darunter zwei Frauen.',
    'Die Polizei ließ am Dienstag in Selm und Ansen insgesamt acht Verdächtige frei, darunter zwei Frauen.',
  ],
  [
    'Nach Angaben der Behörden handelt es sich bei dem Toten um einen Mann.',
    'Nach Angaben der Behörden handelt es sich bei dem Toten um eine Frau.',
  ],
  ['Das Rote Kreuz hat keinen Zugang zu den Verletzten.', 'Das Rote Kreuz hat Zugang zu den Verletzten.'],
  ['Die Einigung gilt als sicher.', 'Die Einigung gilt als unsicher.'],
  ['Die Partei will die Steuer abschaffen.', 'Die Partei will die Steuer einführen.'],
  ['Die Talsperre läuft über.', 'Die Talsperre läuft nicht über.'],
  ['Der Zugführer überlebte.', 'Der Zugführer starb.'],
  ['Die Regierung rechnet mit einem Überschuss.', 'Die Regierung rechnet mit einem Defizit.'],
  ['Mehr als die Hälfte der Befragten ist dafür.', 'Mehr als die Hälfte der Befragten ist dagegen.'],
  ['Die Fluggäste durften das Flugzeug verlassen.', 'Die Fluggäste mussten das Flugzeug verlassen.'],
  ['Der Verdächtige ist tot.', 'Der Verdächtige ist flüchtig.'],
  ['Das Dorf ist von der Außenwelt abgeschnitten.', 'Das Dorf ist wieder erreichbar.'],
];

/** What a desk changes for style: tenses and cases, contractions, spelling, order, compounds, verbs that part, words for the same. */
const THE_SAME_FACTS: Pair[] = [
  ['Der Pegel ist um zwei Meter gestiegen.', 'Der Pegel stieg um zwei Meter.'],
  ['Beim Brand kamen drei Menschen ums Leben.', 'Bei dem Brand starben drei Menschen.'],
  ['Die Behörden sprachen von 12 Todesopfern.', 'Die Behörden sprachen von 12 Toten.'],
  ['Der Konzern zahlt 3 Mio. Euro Strafe.', 'Der Konzern zahlt 3 Millionen Euro Strafe.'],
  ['Er sagte, daß der Tunnel geschlossen bleibe.', 'Er sagte, dass der Tunnel geschlossen bleibe.'],
  ['Die Strasse zum Pass ist gesperrt.', 'Die Straße zum Pass ist gesperrt.'],
  ['Der Rettungsdienst rückte mit 40 Helfern aus.', 'Der Rettungsdienst ist mit 40 Helfern ausgerückt.'],
  ['Die Fluten haben das Rathaus von Koelden erreicht.', 'Die Fluten haben das Rathaus von Kölden erreicht.'],
  ['Der Stadtrat hat den Plan beschlossen.', 'Der Stadtrat beschloss den Plan.'],
  ['Wegen des Sturms fallen viele Züge aus.', 'Wegen des Sturmes fallen viele Züge aus.'],
  ['Die Beamten nahmen den Fahrer fest.', 'Die Beamten haben den Fahrer festgenommen.'],
  ['Der Intendant ist zurückgetreten.', 'Der Intendant trat zurück.'],
  ['Laut Polizei war die Fahrbahn nass.', 'Nach Angaben der Polizei war die Fahrbahn nass.'],
  ['Der Polizei zufolge war die Fahrbahn nass.', 'Laut der Polizei war die Fahrbahn nass.'],
  ['Das Auto prallte gegen einen Baum.', 'Der Wagen prallte gegen einen Baum.'],
  ['Die Rede hielt Frau Dr. Anna Voss.', 'Die Rede hielt Anna Voss.'],
  ['Die Corona-Hilfen laufen im Juni aus.', 'Die Coronahilfen laufen im Juni aus.'],
  ['Die Verhandlungen begannen am Montag.', 'Die Verhandlungen starteten am Montag.'],
  ['Der Konzern streicht in Selm 400 Stellen.', 'Der Konzern baut in Selm 400 Stellen ab.'],
  ['Das Unternehmen zieht nach Selm um.', 'Die Firma zieht nach Selm um.'],
  ['Etwa 300 Gäste kamen zur Feier.', 'Rund 300 Gäste kamen zu der Feier.'],
  ['Der Unfall ereignete sich auf einer Landstraße.', 'Der Unfall geschah auf einer Landstraße.'],
  ['Der Täter ist auf der Flucht.', 'Der Täter ist flüchtig.'],
  ['Die Regierung kündigte eine Reform an.', 'Die Regierung hat eine Reform angekündigt.'],
  ['Am Montag hat der Rat den Vertrag unterzeichnet.', 'Der Rat hat am Montag den Vertrag unterzeichnet.'],
  ['Der Fahrer wurde von der Polizei gestoppt.', 'Die Polizei stoppte den Fahrer.'],
  ['Aufgrund des Nebels blieb der Hafen geschlossen.', 'Wegen des Nebels blieb der Hafen geschlossen.'],
  ['Die Straße ist derzeit gesperrt.', 'Die Straße ist zurzeit gesperrt.'],
  ['Die Zahl der Arbeitslosen ist zurückgegangen.', 'Die Zahl der Arbeitslosen ist gesunken.'],
  ['Mehr als 50 Schiffe warten vor dem Hafen.', 'Über 50 Schiffe warten vor dem Hafen.'],
  ['In dem Haus ist ein Feuer ausgebrochen.', 'Im Haus brach ein Feuer aus.'],
  ['Das Parlament verabschiedete das Gesetz.', 'Das Parlament hat das Gesetz verabschiedet.'],
  [
    'Die Stadt wolle das Gelände kaufen, sagte der Kämmerer.',
    'Die Stadt will das Gelände kaufen, sagte der Kämmerer.',
  ],
  [
    'Der Konzern erklärte, er habe keine Kenntnis davon.',
    'Der Konzern erklärte, er hat keine Kenntnis davon.',
  ],
  [
    'Die Retter suchten die ganze Nacht nach den Vermissten.',
    'Die Rettungskräfte suchten die ganze Nacht nach den Vermissten.',
  ],
  [
    'Bei dem Erdbeben sind mindestens 40 Menschen gestorben.',
    'Mindestens 40 Menschen starben bei dem Erdbeben.',
  ],
  ['Der Flughafen hat seinen Betrieb wieder aufgenommen.', 'Der Flughafen nahm seinen Betrieb wieder auf.'],
  ['Das Schiff sank vor der Küste.', 'Das Schiff ist vor der Küste gesunken.'],
  ['Die Ministerin wies die Vorwürfe zurück.', 'Die Ministerin hat die Vorwürfe zurückgewiesen.'],
  ['Die Akten liegen im Rathaus.', 'Die Akten liegen in dem Rathaus.'],
  ['Die Sparkasse senkte die Zinsen.', 'Die Sparkasse hat die Zinsen gesenkt.'],
  ['Ca. 200 Gäste kamen zum Fest.', 'Etwa 200 Gäste kamen zum Fest.'],
  ['Der Geschäftsführer der Werft äußerte sich nicht.', 'Der Firmenchef der Werft äußerte sich nicht.'],
  ['Die Abgeordneten stritten bis in die Nacht.', 'Die Parlamentarier stritten bis in die Nacht.'],
  ['Die Reederei gab bekannt, dass die Fähre ausfällt.', 'Die Reederei teilte mit, dass die Fähre ausfällt.'],
  ['Der Täter entkam unerkannt.', 'Der Täter konnte unerkannt entkommen.'],
  ['Zwei Autos sind auf der Landstraße zusammengestoßen.', 'Zwei Autos kollidierten auf der Landstraße.'],
  ['Die Ermittlungen dauern an.', 'Die Ermittlungen laufen noch.'],
  ['Ein Grossbrand hat eine Lagerhalle zerstört.', 'Ein Großbrand zerstörte eine Lagerhalle.'],
  [
    'Am Freitag hat der Bundesrat der Novelle zugestimmt.',
    'Der Bundesrat stimmte am Freitag der Novelle zu.',
  ],
  ['Die Polizei fahndet nach dem Mann.', 'Die Polizei sucht nach dem Mann.'],
  ['Das Feuer zerstörte zwei Häuser.', 'Zwei Häuser wurden durch das Feuer zerstört.'],
  ['Der Preis des Öls ist gefallen.', 'Der Ölpreis ist gefallen.'],
  ['Trotz des Regens kamen viele Besucher.', 'Trotz Regen kamen viele Besucher.'],
  [
    'Die Zeugin hat ausgesagt, sie habe zwei Männer gesehen.',
    'Die Zeugin sagte aus, sie habe zwei Männer gesehen.',
  ],
  ['Die Kosten belaufen sich auf 5 Mrd. Euro.', 'Die Kosten betragen 5 Milliarden Euro.'],
  ['Nach Angaben des Ministeriums fehlen 200 Lehrkräfte.', 'Laut Ministerium fehlen 200 Lehrer.'],
  ['Das Konzert findet am 3. Mai statt.', 'Das Konzert ist am 3. Mai.'],
  ['Die Gemeinde wird im Herbst 200 Bäume fällen.', 'Die Gemeinde fällt im Herbst 200 Bäume.'],
  [
    'Wie die Polizei am Montag mitteilte, stieß der Wagen frontal mit einem Lastwagen zusammen.',
    'Der Wagen stieß frontal mit einem Lkw zusammen, wie die Polizei am Montag mitteilte.',
  ],
  [
    'Ministerpräsidentin Vera Kolb hat angekündigt, im Herbst nicht erneut anzutreten.',
    'Ministerpräsidentin Vera Kolb kündigte an, im Herbst nicht wieder anzutreten.',
  ],
  [
    'Die Feuerwehr konnte den Brand am frühen Morgen löschen.',
    'Die Feuerwehr löschte den Brand am frühen Morgen.',
  ],
  [
    'Der Bürgermeister hat sich am Abend zu den Vorwürfen geäußert.',
    'Der Bürgermeister äußerte sich am Abend zu den Vorwürfen.',
  ],
  [
    'Bei dem Unfall auf der Landstraße ist ein Mensch ums Leben gekommen.',
    'Bei dem Unfall auf der Landstraße kam ein Mensch ums Leben.',
  ],
  [
    'Das Gericht verurteilte den Mann zu drei Jahren Haft.',
    'Das Gericht hat den Mann zu drei Jahren Haft verurteilt.',
  ],
  ['Der Sturm deckte zahlreiche Dächer ab.', 'Der Sturm hat zahlreiche Dächer abgedeckt.'],
  ['In der Region fiel am Abend der Strom aus.', 'Am Abend ist in der Region der Strom ausgefallen.'],
  ['Das Ministerium lehnte eine Stellungnahme ab.', 'Das Ministerium hat eine Stellungnahme abgelehnt.'],
  ['Der Angeklagte schwieg zu den Vorwürfen.', 'Der Angeklagte hat zu den Vorwürfen geschwiegen.'],
  [
    'Die Arbeiten begannen im April und dauern bis August.',
    'Die Arbeiten haben im April begonnen und dauern bis August.',
  ],
  ['Das Land nimmt 2000 Flüchtlinge auf.', 'Das Land nimmt 2.000 Flüchtlinge auf.'],
  ['Der Verein trennt sich von Trainer Kurt Ahlers.', 'Der Klub trennt sich von Trainer Kurt Ahlers.'],
  ['Der DAX schloss am Freitag im Plus.', 'Der Dax hat am Freitag im Plus geschlossen.'],
  ['Viele Bewohner mussten ihre Häuser verlassen.', 'Viele Einwohner mussten ihre Häuser verlassen.'],
  ['Die Ermittler fanden in der Wohnung Waffen.', 'In der Wohnung fanden die Ermittler Waffen.'],
  ['Das Schiff soll am 4. Mai in Selm ankommen.', 'Das Schiff soll am 4. Mai in Selm eintreffen.'],
  ['Der Minister sagte, er sei zuversichtlich.', 'Der Minister zeigte sich zuversichtlich.'],
  ['Rund zwei Drittel der Mitglieder haben abgestimmt.', 'Etwa zwei Drittel der Mitglieder stimmten ab.'],
  [
    'Die Gewerkschaft hat für Freitag zum Streik aufgerufen.',
    'Die Gewerkschaft ruft für Freitag zum Streik auf.',
  ],
  ['Der Vorfall hatte sich bereits im Januar ereignet.', 'Der Vorfall ereignete sich schon im Januar.'],
  [
    'Die Einsatzkräfte brachten 30 Menschen in Sicherheit.',
    'Die Rettungskräfte brachten 30 Menschen in Sicherheit.',
  ],
  [
    'Der Chef der Werft, Olaf Brandt, kündigte den Abbau von 300 Jobs an.',
    'Der Chef der Werft, Olaf Brandt, kündigte den Abbau von 300 Arbeitsplätzen an.',
  ],
  ['„Wir geben nicht auf“, sagte Kolb.', '"Wir geben nicht auf", sagte Kolb.'],
  [
    'Laut einem Sprecher der Polizei war die Straße glatt.',
    'Die Straße war glatt, sagte ein Sprecher der Polizei.',
  ],
  [
    'Der Rettungshubschrauber flog den Verletzten in eine Klinik.',
    'Der Rettungshubschrauber flog den Verletzten in ein Krankenhaus.',
  ],
  [
    'Die Schule wurde geräumt, nachdem eine Drohung eingegangen war.',
    'Nach einer Drohung wurde die Schule geräumt.',
  ],
  ['Die Gemeinde hatte den Weg vor zwei Wochen gesperrt.', 'Vor zwei Wochen sperrte die Gemeinde den Weg.'],
  ['Der Konzern will sich dazu nicht äußern.', 'Der Konzern wollte sich dazu nicht äußern.'],
  ['Es ist bereits der dritte Brand in diesem Jahr.', 'Es war schon der dritte Brand in diesem Jahr.'],
  ['Der Kreml wies die Darstellung zurück.', 'Der Kreml hat die Darstellung zurückgewiesen.'],
  ['Auf dem Fest feierten knapp 5000 Menschen.', 'Knapp 5.000 Menschen haben auf dem Fest gefeiert.'],
  ['Die Abstimmung findet heute statt.', 'Die Abstimmung findet am Samstag statt.'],
  ['Das Feuer war gegen 3 Uhr ausgebrochen.', 'Das Feuer brach gegen 3 Uhr aus.'],
  [
    'Nach tagelangem Regen haben Hochwasser und Erdrutsche im Süden des Landes schwere Schäden angerichtet. In der Kleinstadt Ansen trat der Fluss Lohe in der Nacht zum Mittwoch über die Ufer und überschwemmte Straßen und Keller. Wie der Landrat Kurt Ahlers mitteilte, wurden etwa 300 Menschen in Sicherheit gebracht. Verletzt wurde nach bisherigen Erkenntnissen niemand.',
    'Hochwasser und Erdrutsche haben nach tagelangem Regen im Süden des Landes schwere Schäden angerichtet. Der Fluss Lohe ist in der Nacht zum Mittwoch in der Kleinstadt Ansen über die Ufer getreten und hat Straßen und Keller überschwemmt. Rund 300 Menschen wurden in Sicherheit gebracht, wie Landrat Kurt Ahlers mitteilte. Nach bisherigen Erkenntnissen wurde niemand verletzt.',
  ],
  [
    'Der Deutsche Wetterdienst hob die Unwetterwarnung am Abend auf. Die Bahn rechnet damit, dass die Züge am Donnerstag wieder fahren. Zuvor war der Verkehr auf mehreren Strecken eingestellt worden.',
    'Der Deutsche Wetterdienst hat die Unwetterwarnung am Abend aufgehoben. Die Bahn rechnet damit, dass die Züge am Donnerstag wieder fahren werden. Der Verkehr war zuvor auf mehreren Strecken eingestellt worden.',
  ],
  [
    'Die Fraktionen verhandelten bis tief in die Nacht. Ein Ergebnis gab es zunächst nicht. Am Donnerstag sollen die Gespräche weitergehen, hieß es aus Teilnehmerkreisen.',
    'Bis tief in die Nacht haben die Fraktionen verhandelt. Zunächst gab es kein Ergebnis. Die Gespräche sollen am Donnerstag weitergehen, hieß es aus Teilnehmerkreisen.',
  ],
  [
    'Der Konzern Lohwerke hat im vergangenen Jahr deutlich weniger verdient. Der Gewinn sank um 18 Prozent auf 240 Millionen Euro, wie das Unternehmen am Dienstag mitteilte. Grund seien vor allem die hohen Energiekosten.',
    'Die Lohwerke haben im vergangenen Jahr deutlich weniger verdient. Wie der Konzern am Dienstag mitteilte, ging der Gewinn um 18 Prozent auf 240 Mio. Euro zurück. Als Grund nannte er vor allem die hohen Energiekosten.',
  ],
  [
    'Sie ist die erste Frau an der Spitze des Verbands.',
    'Sie ist die erste Frau an der Spitze des Verbandes.',
  ],
  [
    'Das Spiel wurde wegen Nebels um eine Stunde verschoben.',
    'Das Spiel wurde wegen Nebels um eine Stunde verlegt.',
  ],
  [
    'Die Gegner des Projekts wollen vor Gericht ziehen.',
    'Die Gegner des Vorhabens wollen vor Gericht ziehen.',
  ],
  [
    'Zwischen Selm und Ansen verkehren Busse als Ersatz für die Züge.',
    'Zwischen Selm und Ansen fahren Busse als Ersatz für die Züge.',
  ],
  ['Die Waldbrände breiten sich weiter aus.', 'Die Waldbrände haben sich weiter ausgebreitet.'],
  ['Er trat aus gesundheitlichen Gründen zurück.', 'Aus gesundheitlichen Gründen ist er zurückgetreten.'],
  ['Die Regierung plant, das Rentenalter anzuheben.', 'Die Regierung plant eine Anhebung des Rentenalters.'],
  [
    'Das Parlament stimmte über die Aufhebung der Immunität ab.',
    'Das Parlament hat über die Aufhebung der Immunität abgestimmt.',
  ],
  [
    'Die Unterlagen wurden der Redaktion zugespielt, sie liegen der Zeitung vor.',
    'Die Unterlagen, die der Redaktion zugespielt wurden, liegen der Zeitung vor.',
  ],
  ['Hunderte Menschen gingen auf die Straße.', 'Hunderte Menschen sind auf die Straße gegangen.'],
  ['Der Ausbau der Windkraft kommt nur langsam voran.', 'Der Windkraft-Ausbau kommt nur langsam voran.'],
  [
    'Man müsse nun schnell handeln, so die Ministerin.',
    'Man müsse nun schnell handeln, sagte die Ministerin.',
  ],
  [
    'Die Ministerin sagte: „Wir müssen nun schnell handeln.“',
    '„Wir müssen nun schnell handeln“, sagte die Ministerin.',
  ],
  ['Die Inflation stieg im Mai auf 2,4 Prozent.', 'Die Inflationsrate stieg im Mai auf 2,4 Prozent.'],
  ['Der Umsatz hat sich verdoppelt.', 'Der Umsatz stieg um 100 Prozent.'],
  ['Beide Männer wurden festgenommen.', 'Die zwei Männer wurden festgenommen.'],
  ['Bundeskanzler Otto Kern reist nach Selm.', 'Kanzler Otto Kern reist nach Selm.'],
  ['Außenministerin Anna Voss sagte ab.', 'Ministerin Anna Voss sagte ab.'],
  ['Die Hälfte der Wähler blieb zu Hause.', '50 Prozent der Wähler blieben zu Hause.'],
  [
    'Die Sitzung wurde vom 3. Mai auf den 10. Mai verlegt.',
    'Die Sitzung ist vom 3. Mai auf den 10. Mai verlegt worden.',
  ],
  ['Zwei Frauen und drei Kinder starben.', 'Fünf Menschen starben.'],
  ['Der Premierminister, Jan Teller, trat vor die Presse.', 'Premier Jan Teller trat vor die Presse.'],
  ['Prof. Dr. Anna Voss leitet die Klinik.', 'Anna Voss leitet die Klinik.'],
  ['Der Minister erklärte, die Lage sei ernst.', 'Die Lage ist ernst, erklärte der Minister.'],
  ['Die Firma hat den Auftrag nicht erhalten.', 'Die Firma bekam den Auftrag nicht.'],
  ['Die Kosten verdreifachten sich.', 'Die Kosten haben sich verdreifacht.'],
  ['Sie müsse nun warten, sagte die Klägerin.', 'Sie muss nun warten, sagte die Klägerin.'],
  ['Der Mann kaufte das Boot von dem Händler.', 'Der Händler verkaufte das Boot an den Mann.'],
  ['Der Bericht wurde am Montag veröffentlicht.', 'Der Bericht ist am Montag veröffentlicht worden.'],
  ['Das Gebäude wurde von Feuer zerstört.', 'Ein Feuer zerstörte das Gebäude.'],
  [
    'Die Straße sei glatt gewesen, sagte ein Sprecher der Polizei.',
    'Die Straße sei glatt gewesen, sagte ein Polizeisprecher.',
  ],
  [
    'Nach Angaben eines Sprechers des Ministeriums fehlen 200 Lehrer.',
    'Nach Angaben eines Ministeriumssprechers fehlen 200 Lehrer.',
  ],
  ['Der Preis des Weizens ist gefallen.', 'Der Weizenpreis ist gefallen.'],
  ['Der Abbau von Stellen trifft das Werk in Selm.', 'Der Stellenabbau trifft das Werk in Selm.'],
  ['Die Verhandlungen über Tarife ruhen.', 'Die Tarifverhandlungen ruhen.'],
  ['Der Chef der Polizei trat vor die Presse.', 'Der Polizeichef trat vor die Presse.'],
  ['Die Mitglieder der Partei stimmen ab.', 'Die Parteimitglieder stimmen ab.'],
  [
    'Der SV Ansen hat das Derby gegen Selm mit 3:1 gewonnen.',
    'Der SV Ansen gewann das Derby gegen Selm mit 3:1.',
  ],
  ['Der Regisseur starb im Alter von 81 Jahren.', 'Der Regisseur ist mit 81 Jahren gestorben.'],
  ['Die Forscher untersuchten 1200 Proben.', 'Die Wissenschaftler haben 1.200 Proben untersucht.'],
  ['Am Wochenende wird es im Süden sonnig.', 'Im Süden wird es am Wochenende sonnig.'],
  ['Die Arbeitslosenquote lag bei 5,4 Prozent.', 'Die Arbeitslosenquote betrug 5,4 Prozent.'],
  ['Der Angeklagte muss für sechs Jahre ins Gefängnis.', 'Der Angeklagte muss sechs Jahre ins Gefängnis.'],
  ['Auf dem Markt gibt es frisches Gemüse.', 'Frisches Gemüse gibt es auf dem Markt.'],
  [
    'Der Schauspieler sagte der Zeitung, er freue sich auf die Rolle.',
    'Er freue sich auf die Rolle, sagte der Schauspieler der Zeitung.',
  ],
  [
    'Die Aktie verlor zeitweise fünf Prozent an Wert.',
    'Die Aktie hat zeitweise fünf Prozent an Wert verloren.',
  ],
  ['Der Brand war am Morgen unter Kontrolle.', 'Am Morgen war das Feuer unter Kontrolle.'],
  ['Die Schülerinnen und Schüler bekamen frei.', 'Die Schüler bekamen frei.'],
  [
    'Die EU-Kommission hat ein Verfahren gegen das Land eingeleitet.',
    'Die EU-Kommission leitete ein Verfahren gegen das Land ein.',
  ],
  ['Der Zugang zum Strand wurde gesperrt.', 'Man sperrte den Zugang zum Strand.'],
  [
    'Die Ermittlungen hätten begonnen, so ein Sprecher der Behörde.',
    'Die Ermittlungen hätten begonnen, sagte ein Behördensprecher.',
  ],
  [
    'Der Bundestag wird am Donnerstag über das Gesetz abstimmen.',
    'Der Bundestag stimmt am Donnerstag über das Gesetz ab.',
  ],
  ['Die Maschine landete sicher in Selm.', 'Das Flugzeug ist sicher in Selm gelandet.'],
  ['Ein 40 Jahre alter Mann wurde festgenommen.', 'Ein 40-Jähriger wurde festgenommen.'],
  [
    'Die Opposition fordert den Rücktritt des Ministers.',
    'Die Opposition verlangt den Rücktritt des Ministers.',
  ],
  [
    'Das Konzert ist ausverkauft, teilte der Veranstalter mit.',
    'Nach Angaben des Veranstalters ist das Konzert ausverkauft.',
  ],
  ['Die Feuerwehr war mit 80 Kräften vor Ort.', '80 Kräfte der Feuerwehr waren vor Ort.'],
  ['Viele Straßen waren überflutet.', 'Zahlreiche Straßen waren überflutet.'],
  ['Die Behörden evakuierten mehrere Dörfer.', 'Mehrere Dörfer wurden evakuiert.'],
  ['Der Vertrag läuft bis Ende Juni.', 'Der Vertrag läuft noch bis Ende Juni.'],
  ['Sie erhielt den Preis für ihren Roman.', 'Für ihren Roman bekam sie den Preis.'],
  [
    'Die Schülerinnen und Schüler protestierten vor dem Rathaus.',
    'Die Schüler protestierten vor dem Rathaus.',
  ],
  [
    'Die Mitarbeiter:innen protestierten vor dem Rathaus.',
    'Die Mitarbeiterinnen und Mitarbeiter protestierten vor dem Rathaus.',
  ],
  ['Die Mitarbeiter*innen protestierten vor dem Rathaus.', 'Die Mitarbeiter protestierten vor dem Rathaus.'],
  [
    'Wie die Polizei am Dienstag mitteilte, war der Fahrer 40 Jahre alt.',
    'Der Fahrer war 40 Jahre alt, wie die Polizei am Dienstag mitteilte.',
  ],
  [
    'Der Fahrer war 40 Jahre alt, teilte die Polizei am Dienstag mit.',
    'Der Fahrer war 40 Jahre alt, wie die Polizei am Dienstag mitteilte.',
  ],
  ['Der Konzern plant einen Neubau.', 'Das Unternehmen plant einen Neubau.'],
  ['Der Premier hat das Dekret am Abend unterzeichnet.', 'Der Premier unterschrieb das Dekret am Abend.'],
  [
    'Unbekannte brachen in der Nacht in das Rathaus ein.',
    'In der Nacht sind Unbekannte in das Rathaus eingebrochen.',
  ],
  ['Die Maschine der Linie Nordair musste umkehren.', 'Das Flugzeug der Linie Nordair musste umkehren.'],
  [
    'Der Richter setzte den Prozess für zwei Wochen aus.',
    'Der Richter hat den Prozess für zwei Wochen ausgesetzt.',
  ],
  ['Nach Auskunft der Klinik geht es der Frau besser.', 'Laut der Klinik geht es der Frau besser.'],
  ['Wegen eines Defekts blieb der Aufzug stecken.', 'Der Aufzug blieb wegen eines Defektes stecken.'],
  ['Der Vulkan spuckte am Dienstag erneut Asche.', 'Der Vulkan hat am Dienstag wieder Asche gespuckt.'],
  [
    'Die Siegerin, Ines Holl, bedankte sich beim Publikum.',
    'Siegerin Ines Holl hat sich beim Publikum bedankt.',
  ],
  ['Es handelt sich um den größten Fund seit Jahren.', 'Es ist der größte Fund seit Jahren.'],
  [
    'Die Partei wählte Falk Reuter zum Vorsitzenden.',
    'Falk Reuter wurde von der Partei zum Vorsitzenden gewählt.',
  ],
  ['Dem Angeklagten drohen bis zu zehn Jahre Haft.', 'Dem Angeklagten drohen bis zu zehn Jahre Gefängnis.'],
  ['Am Flughafen wurden alle Starts gestrichen.', 'Alle Starts am Flughafen wurden gestrichen.'],
  ['Die Umweltorganisation warnt vor Schäden am Riff.', 'Die Umweltorganisation warnte vor Schäden am Riff.'],
  ['Das Paar lebte seit 2010 in Selm.', 'Das Paar lebt seit 2010 in Selm.'],
  ['Bei den Kämpfen gab es Tote und Verletzte.', 'Bei den Kämpfen hat es Tote und Verletzte gegeben.'],
  [
    'Der Schiedsrichter pfiff die Partie nicht wieder an.',
    'Der Schiedsrichter hat das Spiel nicht wieder angepfiffen.',
  ],
  ['Das Gesetz muss noch vom Bundesrat gebilligt werden.', 'Der Bundesrat muss das Gesetz noch billigen.'],
  ['Die Stadt ließ den Platz räumen.', 'Die Stadt hat den Platz räumen lassen.'],
  ['Der Stromausfall dauerte fast zwei Stunden.', 'Der Stromausfall dauerte beinahe zwei Stunden.'],
  [
    'Bürgermeisterin Ada Lohmann zeigte sich erleichtert.',
    'Die Bürgermeisterin Ada Lohmann zeigte sich erleichtert.',
  ],
  ['Er sei krank, sagte der Minister.', 'Er ist krank, sagte der Minister.'],
  ['Der Mann stammt aus Selm.', 'Der Mann kommt aus Selm.'],
  ['Im Hafen liegen drei Schiffe.', 'In dem Hafen liegen drei Schiffe.'],
  [
    'Die Partei habe keine Mehrheit, teilte der Vorstand mit.',
    'Laut dem Vorstand hat die Partei keine Mehrheit.',
  ],
  ['Zwölf Tote bei Hochwasser in Ansen', '12 Tote bei Hochwasser in Ansen'],
  ['Bahn streicht Hunderte Züge', 'Bahn sagt Hunderte Züge ab'],
  ['Nach Unfall: Straße in Selm gesperrt', 'Straße in Selm nach Unfall gesperrt'],
  ['Der Minister bezeichnete den Vorwurf als absurd.', 'Der Minister nannte den Vorwurf absurd.'],
  [
    'Die Polizei nahm am Dienstag in Selm und Ansen insgesamt acht Verdächtige fest, darunter zwei Frauen.',
    'Insgesamt acht Verdächtige, darunter zwei Frauen, hat die Polizei am Dienstag in Ansen und Selm festgenommen.',
  ],
  [
    'Nach Angaben der Behörden handelt es sich bei dem Toten um einen 52-jährigen Mann.',
    'Bei dem Toten handelt es sich den Behörden zufolge um einen 52 Jahre alten Mann.',
  ],
  [
    'Das Unternehmen wurde 1994 von Otto Brandt gegründet und beschäftigt heute 1.200 Mitarbeiter.',
    'Otto Brandt gründete die Firma 1994, sie hat heute 1200 Mitarbeiter.',
  ],
  [
    'Die Einigung sei ein wichtiger Schritt, betonte die Ministerin.',
    'Die Ministerin betonte, die Einigung sei ein wichtiger Schritt.',
  ],
  [
    'In der Nacht auf Montag brannte ein Bauernhof nieder.',
    'In der Nacht zum Montag ist ein Bauernhof niedergebrannt.',
  ],
  ['Auch die Nachbarstadt Lohe ist betroffen.', 'Betroffen ist auch die Nachbarstadt Lohe.'],
  ['Die Feuerwehr war rund vier Stunden lang im Einsatz.', 'Etwa vier Stunden war die Feuerwehr im Einsatz.'],
  [
    'Der Verband fordert von der Politik mehr Unterstützung.',
    'Von der Politik verlangt der Verband mehr Hilfe.',
  ],
  ['Der Kreis hat Katastrophenalarm ausgelöst.', 'Der Kreis löste Katastrophenalarm aus.'],
  ['Der Zugführer überlebte schwer verletzt.', 'Der Zugführer hat schwer verletzt überlebt.'],
];

/** Words of which no table knows whether they say the same: somebody must look, and nobody is woken. */
const SOMEBODY_MUST_LOOK: Pair[] = [
  ['Der Mann wurde verletzt.', 'Der Mann wurde verwundet.'],
  ['Der Stadtrat berät am Abend über den Antrag.', 'Der Stadtrat berät am Abend über die Vorlage zum Hafen.'],
  ['Der Zeuge erkannte den Mann.', 'Der Zeuge beschrieb den Mann.'],
  ['Die Wähler haben entschieden.', 'Die Wahlen haben entschieden.'],
  ['Die Halle steht seit Jahren leer.', 'Die Scheune steht seit Jahren leer.'],
  ['Die Schule bekommt ein Dach.', 'Die Schule bekommt ein neues Gebäude.'],
  ['Die Erzieherin half dem Kind.', 'Die Erzieherin filmte das Kind.'],
  ['Der Fahrer bremste.', 'Der Fahrer hupte.'],
  ['Der Eigentümer klagt.', 'Der Besitzer klagt.'],
  ['Der Wald gehört der Gemeinde.', 'Der Wald gehört dem Kloster.'],
  ['Die Brigade übt im Moor.', 'Die Brigade übt im Steinbruch.'],
  ['Die Schule in Selm bleibt am Montag zu.', 'Die Schule und die Turnhalle in Selm bleiben am Montag zu.'],
  ['Der Mann ist ein ehemaliger Soldat.', 'Der Mann ist ein ehemaliger Bäcker.'],
  ['Die Polizei fand Spuren am Zaun.', 'Die Polizei fand Spuren am Tor.'],
  ['Sie arbeitet als Übersetzerin.', 'Sie arbeitet als Lektorin.'],
  ['Der Wirt rief einen Krankenwagen.', 'Der Wirt rief ein Taxi.'],
  ['Die Anlage kühlt das Werk.', 'Die Anlage heizt das Werk.'],
  ['Der Schütze tötete den Wirt.', 'Der Schütze wurde getötet.'],
  ['Die Ministerin sei krank.', 'Der Ministerin geht es gut.'],
  ['Das Tor wäre gültig gewesen.', 'Das Tor war gültig gewesen.'],
  ['Der Preis des Weizens ist gefallen.', 'Der Maispreis ist gefallen.'],
  ['Der Chef der Polizei trat vor die Presse.', 'Der Behördenchef trat vor die Presse.'],
  ['Der Verein plant einen Neubau am Fluss.', 'Der Verein plant einen Neubau am Wald.'],
  ['Die Kapitänin lobte die Abwehr.', 'Die Kapitänin lobte den Angriff.'],
  ['Der Richter vertagte die Sitzung.', 'Der Richter leitete die Sitzung.'],
  ['Die Familie floh über die Berge.', 'Die Familie floh über den Fluss.'],
  ['Der Regisseur dreht in Selm eine Serie.', 'Der Regisseur dreht in Selm einen Werbespot.'],
  ['Der Koch kündigte.', 'Der Koch streikte.'],
  ['Das Institut misst den Feinstaub.', 'Das Institut misst den Lärm.'],
  ['Die Bahn ersetzt die Weichen.', 'Die Bahn ersetzt die Signale.'],
  ['Der Junge verletzte sich am Fuß.', 'Der Junge verletzte sich am Zaun.'],
  ['Sie sprach von einem Rückschlag.', 'Sie sprach von einer Katastrophe.'],
  ['Die Schülerinnen protestierten vor dem Rathaus.', 'Die Schüler protestierten vor dem Rathaus.'],
  ['Der Sender strahlt den Film am Abend aus.', 'Der Sender strahlt die Debatte am Abend aus.'],
  ['Der Mann trug einen Koffer.', 'Der Mann trug eine Tasche.'],
  ['Die Spur führt in den Hafen.', 'Die Spur führt in die Berge.'],
  ['Der Autor liest in der Bücherei.', 'Der Autor signiert in der Bücherei.'],
  ['Die Kinder spielten am Bach.', 'Die Kinder spielten am Gleis.'],
  ['Der Verein verkauft Karten.', 'Der Verein verlost Karten.'],
  ['Das Kraftwerk geht im Herbst ans Netz.', 'Das Kraftwerk geht im Herbst vom Netz.'],
  ['Die Soldaten zogen in die Stadt.', 'Die Soldaten zogen aus der Stadt.'],
  ['Der Minister sei krank.', 'Der Minister ist krank.'],
  ['Die Brücke ist baufällig.', 'Die Brücke sei baufällig.'],
  ['Die Firma habe Gift in den Fluss geleitet.', 'Die Firma hat Gift in den Fluss geleitet.'],
];

describe('a German text that tells another fact is announced', () => {
  it.each(ANOTHER_FACT)('"%s" → "%s"', (before, after) => {
    expect(loudest(before, after)).toBe('alert');
  });

  it.each(ANOTHER_FACT)('and told the other way round too: "%s" ← "%s"', (before, after) => {
    expect(loudest(after, before)).not.toBe('silent');
  });
});

describe('a German text that tells the same facts in other words is quiet', () => {
  it.each(THE_SAME_FACTS)('"%s" → "%s"', (before, after) => {
    expect(loudest(before, after)).toBe('silent');
  });

  it.each(THE_SAME_FACTS)('and the other way round never announced: "%s" ← "%s"', (before, after) => {
    expect(loudest(after, before)).not.toBe('alert');
  });

  // The very same rewording with a figure put in: what is quiet must not make a digit quiet.
  it.each(THE_SAME_FACTS)('and not with another figure in it: "%s" → "%s"', (before, after) => {
    const figure = (text: string, n: number): string => text.replace(/\.?$/, `, dazu ${n} Boote.`);
    expect(loudest(figure(before, 17), figure(after, 19))).toBe('alert');
  });
});

describe('a German word exchanged for one that no table knows is listed for review', () => {
  it.each(SOMEBODY_MUST_LOOK)('"%s" → "%s"', (before, after) => {
    expect(loudest(before, after)).toBe('review');
  });
});
