/** Lines of a page in German that are no part of its story. */
import type { FurnitureWords } from '../pages.ts';

const anyOf = (lines: readonly string[]): RegExp => new RegExp(`^(?:${lines.join('|')})`, 'iu');

const NUMBER = String.raw`\d[\d.,]*`;
const STAMP = String.raw`(?:[ ,|–—-]+(?:vom|am|um|vor|heute|gestern|uhr|stunden?|minuten?|tage[n]?|einer?|einem|(?:mo|di|mi|do|fr|sa|so|jan|feb|mär|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\.?|[\d:.,/-]+h?))*`;

export const FURNITURE: FurnitureWords = {
  counters: anyOf([
    `${NUMBER} (?:kommentare?|aufrufe?|reaktionen|likes?|antworten)[.!…]*$`,
    String.raw`(?:kommentare?|aufrufe?|likes?)\s*[:(]\s*${NUMBER}\)?$`,
    String.raw`lesezeit\b.{0,24}$`,
    String.raw`${NUMBER} (?:min(?:uten)?\.?) lesezeit[.!…]*$`,
    `(?:seite|bild|foto) ${NUMBER} (?:von|/) ${NUMBER}[.!…]*$`,
    `(?:zuletzt )?(?:stand|veröffentlicht|aktualisiert|erstellt)[:|]?${STAMP}[.!…]*$`,
    String.raw`(?:©|\(c\)|copyright)\s`,
  ]),
  parts: anyOf([
    '(?:anzeige|werbung|kommentare?|teilen|drucken|merken|suche|menü|newsletter|anmelden|abonnieren|nach oben|mehr (?:zum thema|anzeigen|lesen)|meistgelesen|auch interessant|eilmeldung|impressum|datenschutz|alle rechte vorbehalten)[.!…]*$',
    String.raw`(?:lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|siehe auch|meistgelesen|themen|schlagwörter)\s*[:|–—-]`,
    String.raw`(?:folgen|abonnieren) sie (?:uns|unseren|unsere)\b`,
    String.raw`(?:jetzt|hier) (?:anmelden|abonnieren|registrieren|klicken)\b`,
    String.raw`(?:artikel|beitrag) (?:teilen|drucken|anhören|vorlesen)\b`,
    String.raw`(?:klicken|tippen) sie (?:hier|auf)\b`,
    String.raw`(?:wir verwenden|diese (?:web)?seite verwendet)\b.{0,60}\bcookies\b`,
  ]),
  updated:
    /^(?:(?:dieser|der) (?:artikel|text|beitrag) wurde (?:\p{L}+ )?(?:aktualisiert|korrigiert|ergänzt)|(?:zuletzt )?(?:aktualisiert|korrigiert)\b|(?:update|korrektur|berichtigung|anmerkung der redaktion)\s*:|in einer früheren (?:version|fassung))/iu,
  notice:
    /(?:korrektur|korrigiert|berichtigung|berichtigt|richtigstellung|aktualisiert|update|ergänzt|anmerkung der redaktion)[\s,:;([–—-]*(?:(?:am|vom) )?$/iu,
};
