import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const service: Answers['service'] = {
  hello: ({ name, company }) => [`Dobar dan, ${name}! Ja sam bot, pomoćnik: `, b(company), '. Kako mogu pomoći?'],
  openRequest: ({ number, about }) => [`Vaš upit ${number} („${about}”) je otvoren; pišite o njemu kad god želite.`],
  orderUnderWay: ({ what }) => ['Vaša narudžba je u tijeku: ', b(what), '.'],
  welcome: 'Nema na čemu.',
  unclear: 'Ja sam bot i to nisam razumio. Da vaše riječi proslijedim kao upit?',
  unclearAgain: 'I dalje ne razumijem. Da vaše riječi proslijedim kao upit ili da pozovem čovjeka?',
  broken: 'Žao mi je zbog toga. Da pošaljem upit s tim riječima?',
  passedOn: 'Nikako da vas razumijem, i to je moja krivnja. Dalje preuzima kolega.',
  alarmed: 'Vidim da je ozbiljno. Dalje preuzima kolega.',
  offered: 'Jeste li mislili na ovo?',
  button: {
    request: 'Pošalji upit',
    offer: 'Zatraži ponudu',
    human: 'Razgovor s čovjekom',
    status: 'Gdje je moja narudžba?',
    mine: 'Moji upiti',
  },
  answer: {
    source: ({ question, when }) => `Iz naših odgovora: „${question}”, ažurirano ${when}.`,
    onlyIn: {
      en: 'Ovaj odgovor imam samo na engleskom:',
      uk: 'Ovaj odgovor imam samo na ukrajinskom:',
      ru: 'Ovaj odgovor imam samo na ruskom:',
      lt: 'Ovaj odgovor imam samo na litavskom:',
      hr: 'Ovaj odgovor imam samo na hrvatskom:',
    },
    none: 'Na to još nemam odgovor. Da proslijedim kao upit?',
    noneOfPrice: 'Za to ovdje nemam cijenu. Da zamolim kolege za ponudu?',
  },
  order: {
    none: 'Ovdje ne vidim vašu narudžbu. Ako bi trebala postojati, kolega će je potražiti.',
    title: 'Vaše narudžbe',
    states: {
      received: 'zaprimljena, proučavamo je',
      underWay: 'u tijeku',
      agreed: 'gotovo dogovorena, ostale su sitnice',
      confirmed: 'potvrđena',
      closed: 'zatvorena, nije ostvarena',
    },
    by: ({ when }) => `očekujemo ${when}`,
    since: ({ when }) => `od tada: ${when}`,
    with: ({ who }) => `brine se ${who}`,
  },
  request: {
    none: 'Nemate upita kod nas. Da otvorim jedan?',
    title: 'Vaši upiti',
    waits: ({ by }) => (by ? `čeka odgovor, stiže najkasnije ${by}` : 'otvoren'),
    inHand: ({ who, by }) => (by ? `na njemu radi ${who}, odgovor najkasnije ${by}` : `na njemu radi ${who}`),
    solved: ({ when }) => `riješen ${when}`,
    lastWords: ({ who, text }) => [`Zadnje, ${who}: „${text}”`],
    us: 'mi',
  },
  need: {
    noted: ({ what, who, by }) => [
      `Hvala, zabilježio sam: „${what}”. `,
      who ? `${who} će vam se javiti ovdje najkasnije ${by}.` : `Kolega će vam se javiti ovdje najkasnije ${by}.`,
      ' Ja sam bot i cijene sam ne navodim.',
    ],
    task: ({ customer, what }) => `Odgovoriti, ${customer}: ${what}`,
  },
  feedback: {
    ask: 'Kako je bilo, od 0 do 10?',
    high: ({ name }) => `Hvala, ${name}, baš nas to veseli!`,
    middle: ({ name }) => `Hvala, ${name}. Potrudit ćemo se još bolje.`,
    low: ({ name }) => `Hvala na iskrenosti, ${name}, i oprostite što nije bilo dobro.`,
    words: ({ name }) => `Hvala, ${name}, prenio sam.`,
    tell: 'Biste li napisali što nije bilo u redu? Samo ovdje napišite.',
  },
  stop: {
    done: 'U redu: od nas više ne stiže ništa što niste tražili, ni ovdje ni drugdje. Kad vi pišete, odgovaramo kao i dosad; „start” sve vraća.',
    already: 'To ste već rekli i vrijedi. Kad vi pišete, odgovaramo; „start” sve vraća.',
    again: 'Drago nam je da ste opet tu: javit ćemo se kad bude nešto za vas.',
  },
  data: {
    intro: 'To je sve što imamo o vama; isto je i u datoteci.',
    title: ({ name }) => `Što znamo: ${name}`,
    file: 'moji-podaci.txt',
    labels: {
      name: 'Ime',
      phone: 'Telefon',
      email: 'E-pošta',
      city: 'Grad',
      company: 'Tvrtka',
      role: 'Radno mjesto',
      birthday: 'Rođendan',
      language: 'Jezik',
      need: 'Što trebate',
      source: 'Kako ste došli',
      since: 'Poznajemo se od',
      stopped: 'Ništa netraženo od',
    },
    orders: 'Narudžbe',
    requests: 'Upiti',
    feedback: 'Ocjene',
    messages: 'Naše dopisivanje',
    you: 'vi',
    erase: 'Obriši sve…',
  },
  erase: {
    what: 'Zauvijek obrisati sve o vama',
    goes: 'Ovo nestaje i ne može se vratiti:',
    items: {
      person: 'vaše ime, telefoni, e-pošta i sve ostalo što znamo o vama',
      messages: ({ count }) =>
        `${count} ${plural('hr', count, { one: 'poruka', few: 'poruke', other: 'poruka' })} među nama`,
      requests: ({ count }) => `${count} ${plural('hr', count, { one: 'upit', few: 'upita', other: 'upita' })}`,
      openOrders: ({ count }) =>
        `${count} ${plural('hr', count, { one: 'još nepotvrđena narudžba', few: 'još nepotvrđene narudžbe', other: 'još nepotvrđenih narudžbi' })}`,
      orders: ({ count }) =>
        `vaše ime na ${count} ${plural('hr', count, { one: 'narudžbi', few: 'narudžbe', other: 'narudžbi' })}`,
      feedback: ({ count }) => `${count} ${plural('hr', count, { one: 'ocjena', few: 'ocjene', other: 'ocjena' })}`,
    },
    stays: 'Ono što tvrtka mora čuvati, iznosi i datumi narudžbi, ostaje bez vas.',
    forGood: 'Ako kasnije opet pišete, neću vas poznavati.',
    done: 'Gotovo: sve o vama je obrisano. Doviđenja i hvala.',
    deal: 'Narudžba (podaci kupca obrisani)',
    theirs: {
      what: ({ name }) => `Zauvijek obrisati sve o kontaktu „${name}”`,
      items: {
        person: 'ime, telefoni, e-pošta i sve ostalo što se zna',
        history: ({ count }) =>
          `${count} ${plural('hr', count, { one: 'zapis', few: 'zapisa', other: 'zapisa' })} iz povijesti`,
        requests: ({ count }) => `${count} ${plural('hr', count, { one: 'upit', few: 'upita', other: 'upita' })}`,
        reminders: ({ count }) =>
          `${count} ${plural('hr', count, { one: 'podsjetnik', few: 'podsjetnika', other: 'podsjetnika' })}`,
        deals: ({ count }) =>
          `${count} ${plural('hr', count, { one: 'otvoren posao', few: 'otvorena posla', other: 'otvorenih poslova' })} bez tvrtke`,
        orders: ({ count }) =>
          `ime na ${count} ${plural('hr', count, { one: 'poslu', few: 'posla', other: 'poslova' })}`,
        feedback: ({ count }) => `${count} ${plural('hr', count, { one: 'ocjena', few: 'ocjene', other: 'ocjena' })}`,
      },
      stays: 'Iznosi, proizvodi i datumi poslova ostaju bez osobe. To se neće moći poništiti.',
      done: 'Gotovo: sve o toj osobi zauvijek je obrisano iz svih zapisa, poruka i datoteka ovdje.',
      alone: ({ count, shown }) =>
        `Samo ime imaju mnogi, pa je ovo ostalo. Pogledajte odnosi li se na tu osobu${count > shown ? ` (${shown} od ${count})` : ''}:`,
      outside:
        'Do onoga što je izvan Parleyja, u e-pošti, drugim razgovorima ili spremljenim datotekama, ne mogu doći.',
    },
  },
}

export const knowledge: Answers['knowledge'] = {
  added: ({ question }) => ['Kupcima koji pitaju za „', b(question), '” odsad odgovaram tako.'],
  changed: ({ question }) => ['Odgovor na „', b(question), '” odsad je nov.'],
  title: 'Što odgovaramo kupcima',
  none: 'Još nema odgovora. Na primjer: „na "radno vrijeme" odgovori ovako: pon–pet od 9 do 18”.',
  removed: ({ question }) => ['Odgovor na „', b(question), '” je uklonjen.'],
  unknown: ({ question }) => `Ne znam odgovor na „${question}”.`,
  which: 'Koji odgovor?',
  remove: ({ question }) => `Ukloni „${question}”`,
  updated: ({ when }) => `ažurirano ${when}`,
  tooLong: ({ limit }) => `To je predugo: pitanje ima najviše 200 znakova, odgovor ${limit}.`,
}
