import type { NounPhrases } from '../../phrases.ts'

/** Upiti klijenata i poruke klijentima. */
export const ticket = {
  rules: {
    request: '[ovaj|taj|onaj|klijentov] (upit|zahtjev|tiket|ticket|slučaj|prijava|prijavu|upita|zahtjeva) [broj|br|od]',
    thisRequest: '(ovaj|taj|onaj|ovu|tu) (upit|zahtjev|tiket|ticket|slučaj|prijavu|prijava)',
    requests:
      '[klijentske|naši|naše] (upiti|upite|upita|zahtjevi|zahtjeve|zahtjeva|tiketi|tikete|prijave|prijava) [klijenata|od klijenata|kupaca]',
    isWaiting:
      '(otvoreni|otvorene|otvorenih|neodgovoreni|neodgovorene|na čekanju|koji čekaju|bez odgovora|aktivni|aktivne)',
    isOverdue: '(zakašnjeli|zakašnjele|u kašnjenju|koji kasne|prekoračeni|prekoračene|kasne)',
    takeRequest:
      '(preuzimam|preuzet ću|uzimam|uzet ću|ja ću|rješavam|riješit ću|odgovaram na|odgovorit ću na|bavim se)',
    handRequest: '(predaj|daj|dodijeli|prebaci|proslijedi|predajte|dajte|dodijelite|prebacite|proslijedite|prepusti)',
    isSolved: '(riješeno|riješen|zatvoren|zatvoreno|gotovo|sređeno|riješena|gotov)',
    closeRequest: '(zatvori|zatvoriti|zatvorite|riješi|završi|zaključi)',
    writeTo: '(napiši|napišite|piši|pošalji|pošaljite|odgovori|odgovorite|javi|javite|odpiši|otpiši|poslati)',
    aMessage: '[poruku|sms|odgovor|kratku poruku]',
  },
  commands: {
    'ticket.list': {
      say: [
        '[pokaži|prikaži|daj|otvori|popis|koji su] [mi] [sve|svi] [<isWaiting>] <requests> [<isWaiting>]',
        '(koji|kakvi|koliko) [<isWaiting>] <requests> [kod nas] (ima|čeka|čekaju|imamo|su otvoreni|je otvoreno|stoje)',
        '[pokaži|prikaži|daj] [mi] [sve] (moje|moji) {owner=me} [<isWaiting>] <requests>',
        '[pokaži|prikaži|daj] [mi] [sve] [<isWaiting>] <requests> [kod|za|od] {owner}',
        '[pokaži|prikaži|daj|koji su] [mi] [sve] {overdue=overdue} <isOverdue> <requests>',
        '[pokaži|prikaži|daj|koji] [mi] [sve] <requests> {overdue=overdue} <isOverdue>',
        'koji <requests> {overdue=overdue} (kasni|kasne)',
        '[pokaži|prikaži|daj|koji su] [mi] [sve] {status=solved} (riješeni|riješene|zatvoreni|zatvorene|završeni|završene) <requests>',
        '[pokaži|prikaži|daj|koji su] [mi] [sve] {status=taken} (preuzeti|preuzete|dodijeljeni|dodijeljene|započeti|započete) <requests>',
        '[pokaži|prikaži|daj|koji su] [mi] [sve] {status=open} (novi|nove|ničiji|ničije|nepreuzeti|nepreuzete) <requests>',
        '(tko|koji klijent|koji klijenti|tko od klijenata) [još|sada|uvijek] (čeka|čekaju|je bez odgovora) [odgovor|na odgovor|nas]',
        '(čeka li|ima li) (netko|itko|klijenata|koga) [još] [da čeka|koji čekaju] [odgovor|na odgovor]',
        '(pokaži|prikaži|otvori|daj) [mi] <request> {ticket}',
        'što je [s|sa] (upitom|zahtjevom|tiketom) [broj|br|od] {ticket}',
      ],
      maybe: ['(što|tko) čeka', '{overdue=overdue} što kasni', '<request> {ticket}', '(komu|kome) treba odgovoriti'],
      title: 'Upiti klijenata',
      example: 'tko čeka odgovor?',
    },
    'ticket.take': {
      say: [
        '[ja] <takeRequest> <request> {ticket} [na sebe]',
        '[ja] <takeRequest> <thisRequest> [na sebe]',
        '[ja] (bavim se|bavit ću se|brinem o) (upitom|zahtjevom|tiketom|upitu) [broj|br] {ticket}',
        '<request> {ticket} je moj',
        '(dodijeli|daj) mi <request> {ticket}',
        '(preuzmi|uzmi) <request> {ticket}',
      ],
      maybe: [
        '[ja] <takeRequest> [to|ga|ovo|na sebe|ovaj]',
        '(preuzimam|moje|moj|ja ću|ja|uzimam|na meni je|moja stvar|ja rješavam|ja odgovaram|to je moje)',
        '(preuzimam|uzimam) {ticket}',
      ],
      title: 'Preuzeti upit',
      example: 'preuzimam upit 12',
    },
    'ticket.assign': {
      say: [
        '<handRequest> <request> {ticket} {to}',
        '<handRequest> <thisRequest> {to}',
        '<handRequest> {to} <request> {ticket}',
        '<handRequest> {to} <thisRequest>',
        '(neka|nek) {to} (preuzme|uzme|vodi|riješi|odgovori na) <request> {ticket}',
        '(neka|nek) {to} (preuzme|uzme|vodi|riješi|odgovori na) <thisRequest>',
        '<request> {ticket} (neka|nek) (preuzme|uzme|vodi|riješi) {to}',
      ],
      maybe: [
        '<handRequest> [to|ga|ovo] {to}',
        '(neka|nek) {to} (preuzme|uzme|vodi|riješi|odgovori|to preuzme) [to|ga|ovo]',
        '<handRequest> {to} [to|ga|ovo]',
      ],
      title: 'Predati upit kolegi',
      example: 'predaj upit 12 Petru',
      ask: { to: 'Tko će se time baviti?' },
    },
    'ticket.note': {
      say: [
        '[dodaj|zapiši|ostavi|napiši] (bilješku|napomenu|komentar|bilješka|napomena) (uz|na|za) (upit|zahtjev|tiket|prijavu) [broj|br|od] {ticket} [,|da] {text}',
        '[dodaj|zapiši|ostavi|napiši] (bilješku|napomenu|komentar|bilješka|napomena) (uz|na|za) (ovaj upit|taj upit|upit|zahtjev) , {text}',
        '(interna|internu|unutarnja|službena|interni) (bilješka|bilješku|napomena|napomenu|komentar) [,] {text}',
        '(bilješka|napomena|bilješku) (za nas|za tim|za kolege|među nama) [,] {text}',
        '(zapiši|dodaj) uz (upit|zahtjev|tiket) [broj|br|od] {ticket} , {text}',
      ],
      maybe: ['(bilješka|napomena|komentar|interno|bilješku) , {text}', '(zapiši|zabilježi) [da|,] {text}'],
      title: 'Bilješka uz upit',
      example: 'bilješka uz upit 12: moli pozive ujutro',
      ask: { text: 'Što da zapišem?' },
    },
    'ticket.close': {
      say: [
        '<closeRequest> <request> {ticket} [kao riješen]',
        '<closeRequest> <thisRequest> [kao riješen]',
        '<request> {ticket} [je] [već|,] <isSolved>',
        '<thisRequest> [je] [već|,] <isSolved>',
        '(označi) <request> {ticket} [kao|da je] <isSolved>',
        '(pitanje|problem) [je] [već] (riješeno|riješen)',
      ],
      maybe: ['[sve|to|već] [je] <isSolved>', '<closeRequest> [to|ga|ovo]', '(zatvaramo|zatvaram|sve gotovo)'],
      title: 'Upit riješen',
      example: 'upit 12 je riješen',
    },
    'message.send': {
      say: [
        '<writeTo> <aMessage> [za] {contact} , {text}',
        '<writeTo> {contact} <aMessage> (,|da) {text}',
        '<writeTo> [klijentu|klijentici] {contact} (da|,) {text}',
        '(reci|prenesi|obavijesti|recite|prenesite) [klijentu|klijentici] {contact} (da|,) {text}',
        '(poruka|sms|odgovor) [za] {contact} , {text}',
        '<writeTo> [na] (upit|zahtjev|tiket|prijavu) [broj|br|od] {ticket} , {text}',
        '<writeTo> (klijentu|klijentici) , {text}',
        '<writeTo> <aMessage> {contact}',
      ],
      maybe: [
        '<writeTo> {contact} {text}',
        '(reci|prenesi|obavijesti) {contact} {text}',
        '<writeTo> [mu|joj|im] (,|da) {text}',
        '(odgovor|odgovori|reci) (mu|joj|,) {text}',
      ],
      title: 'Poruka klijentu',
      example: 'napiši Ivanu: ugovor je spreman',
      ask: { text: 'Što da napišem?', contact: 'Kome?' },
    },
  },
} satisfies NounPhrases

export const ticketTables = {
  ticketStatuses: { open: ['otvoreni', 'čeka'], taken: ['u obradi', 'preuzeti'], solved: ['riješeni', 'riješeno'] },
  overdue: { overdue: ['kasni', 'u kašnjenju'] },
}
