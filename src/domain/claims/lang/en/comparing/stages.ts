/**
 * How far an affair has come: who reads "charged" for "investigated", or "admitted" for "was accused of", reads of
 * another stage of it. A line is an affair, a comma separates its stages, words between two commas name one stage. The
 * stages of a line exclude each other as the members of a kind do.
 */
export const STAGES = `
investigate probe, question interrogate, suspect accuse allege, arrest detain, charge indict, convict, acquit clear exonerate, sentence jail imprison, pardon
accuse allege suspect, admit confess, deny
suspect suspected alleged, convicted, acquitted
suspicion allegation accusation, charge indictment, conviction, acquittal
plead, deny
plan propose, approve adopt pass, reject, veto, repeal scrap abolish
debate discuss, approve adopt pass, reject
draft propose, sign, ratify, withdraw
nominate, appoint, elect, dismiss sack fire oust
resign quit, dismiss sack fire oust, suspend, retire
resign quit, appoint
negotiate, agree, sign, complete finalize
offer, agree, complete finalize, abandon scrap
plan, begin start launch, complete finish, cancel scrap abandon
postpone delay, cancel scrap abandon, resume
trap strand, rescue save free, find recover, evacuate
missing, dead killed, injured wounded hurt, rescued, found
miss, die, injure wound hurt
besiege encircle, capture seize, retreat withdraw, recapture retake
test, approve authorize, ban, recall
recommend, require order, ban
request seek, grant, refuse deny
threaten, attack, repel
standby, deploy, withdraw
slightly_injure slightly_hurt, seriously_injure seriously_hurt badly_injure badly_hurt severely_injure, critically_injure
slightly lightly, seriously badly severely gravely, critically, fatally mortally
threaten warn, impose, lift
criticize condemn, welcome praise
lead, win, concede lose
early beginning start, middle mid, late end
`;
