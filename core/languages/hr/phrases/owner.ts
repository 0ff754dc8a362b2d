import type { NounPhrases } from '../../phrases.ts'

/** Who looks after what. */
export const owner = {
  rules: {
    give: '(predaj|predajte|predati|predat|daj|dajte|dati|dat|dodijeli|dodijelite|dodijeliti|dodjeli|dodjelite|dodjeliti|prebaci|prebacite|prebaciti|prebacit|prepusti|prepustite|prepustiti|prepiši|prepisati|proslijedi|proslijediti|delegiraj|delegirati|povjeri|povjeriti|ustupi|asigniraj)',
    asset: '[kontakt|kontakta|klijenta|klijenticu|tvrtku|firmu|posao|deal|lead|leada|kupca|account]',
    manySet: '(<contactSet>|<companySet>|<dealSet>)',
    toMember: '([na|kod|za|kolegi|kolegici] {to}|(meni|na mene|sebi) {to=me})',
    take: '(uzmi na mene|uzimam|uzet ću|uzet cu|ja ću uzeti|ja ću preuzeti|ja preuzimam|ja uzimam|preuzimam|ja preuzimam|preuzet ću|preuzet cu|želim preuzeti|hoću preuzeti|preuzeo sam|preuzela sam|dodijeli mi|dodjeli mi|daj meni|prebaci na mene|prebaci meni)',
    leads:
      '[će] ([sad|sada|od sada|od danas|ubuduće|dalje] (vodi|vodit će|voditi|preuzima|preuzet će|preuzeti|brine o|brinut će o|brinuti o|je zadužen za|je zadužena za|bit će zadužen za|bit će zadužena za|odgovara za|radi s|radit će s) [sad|sada|od sada|od danas|ubuduće])',
  },
  commands: {
    'owner.assign': {
      say: [
        '<give> <asset> {subject?} [,] <toMember>',
        '<give> <toMember> <asset> {subject}',
        '<give> <manySet> [,] <toMember>',
        '<give> <toMember> <manySet>',
        '<take> [sebi] <asset> {subject} [sebi|na sebe] {to=me}',
        '<take> [sebi] <manySet> [sebi|na sebe] {to=me}',
        '(postavi|stavi|imenuj|odredi|označi|napravi) [kao] [odgovornu osobu|odgovornog|odgovornu|voditelja|voditeljicu|vlasnika|vlasnicu] {to} [kao|da bude|za] [odgovornu osobu|odgovornog|odgovornu|voditelja|voditeljicu|vlasnika|vlasnicu|zaduženog|zaduženu|zadužen|zadužena] (za|od|kod|na) <asset> {subject}',
        '<change> (vlasnika|vlasnicu|voditelja|voditeljicu|odgovornu osobu|odgovornog|zaduženog|zaduženu osobu|ownera|menadžera) [od|za|kod|na] <asset> {subject} (u|na|,) {to}',
        '<change> [od|za|kod|na] <asset> {subject} (vlasnika|voditelja|odgovornu osobu|zaduženu osobu|ownera|menadžera) (u|na|,) {to}',
        '(zadužen|zadužena|odgovoran|odgovorna|odgovorna osoba|zadužena osoba|vlasnik|vlasnica|owner) (za|od|kod) <asset> {subject} [je|je sad|je sada|,] {to}',
        '(zaduži|zadužite|zadužiti) {to} za <asset> {subject}',
        '(zaduži|zadužite|zadužiti) {to} za <manySet>',
        '{to} <leads> <asset> {subject}',
        '<asset> {subject} <leads> {to}',
        '{to} <leads> <manySet>',
        '<manySet> <leads> {to}',
        '<asset> {subject} (ide|prelazi|sad ide|sada ide) [sad|sada] (na|kod) {to}',
        '(sad|sada|od sada|od danas) [ja] (vodim|brinem o|sam zadužen za|sam zadužena za) <asset> {subject} {to=me}',
        'ja [sad|sada|od sada|od danas] (vodim|brinem o|preuzimam) <asset> {subject} [sad|sada|od sada|od danas] {to=me}',
      ],
      maybe: [
        '<asset> {subject} (je sad|je sada|sad je|sada je|je od sada) (moj|moja|moje) [klijent|klijentica|posao] {to=me}',
        '<asset> {subject} (za|na|kod) {to}',
        '<give> <asset> {subject}',
      ],
      title: 'Predaj kolegi',
      example: 'predaj Acme Oleni',
      ask: { subject: 'Koji kontakt, tvrtku ili posao?', to: 'Kome predati?' },
    },
  },
} satisfies NounPhrases
