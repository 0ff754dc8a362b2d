import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const service: Answers['service'] = {
  hello: ({ name, company }) => [`Sveiki, ${name}! Aš esu robotas, `, b(company), ' pagalbininkas. Kuo galiu padėti?'],
  openRequest: ({ number, about }) => [`Jūsų užklausa ${number} („${about}“) atvira; rašykite apie ją bet kada.`],
  orderUnderWay: ({ what }) => ['Jūsų užsakymas vykdomas: ', b(what), '.'],
  welcome: 'Visada prašom.',
  unclear: 'Aš robotas ir to nesupratau. Ar perduoti jūsų žodžius kaip užklausą?',
  unclearAgain: 'Vis dar nesuprantu. Ar perduoti jūsų žodžius kaip užklausą, ar pakviesti žmogų?',
  broken: 'Apgailestauju, kad taip nutiko. Ar pateikti užklausą šiais žodžiais?',
  passedOn: 'Vis dar jūsų nesuprantu, ir tai mano kaltė. Toliau padės kolega.',
  alarmed: 'Matau, kad tai rimta. Toliau padės kolega.',
  offered: 'Ar turėjote omenyje tai?',
  button: {
    request: 'Pateikti užklausą',
    offer: 'Prašyti pasiūlymo',
    human: 'Kalbėtis su žmogumi',
    status: 'Kur mano užsakymas?',
    mine: 'Mano užklausos',
  },
  answer: {
    source: ({ question, when }) => `Iš mūsų atsakymų: „${question}“, atnaujinta ${when}.`,
    onlyIn: {
      en: 'Šį atsakymą turiu tik angliškai:',
      uk: 'Šį atsakymą turiu tik ukrainietiškai:',
      ru: 'Šį atsakymą turiu tik rusiškai:',
      lt: 'Šį atsakymą turiu tik lietuviškai:',
      hr: 'Šį atsakymą turiu tik kroatiškai:',
    },
    none: 'Į tai dar neturiu atsakymo. Ar perduoti kaip užklausą?',
    noneOfPrice: 'Šios kainos čia neturiu. Paprašyti kolegų pasiūlymo?',
  },
  order: {
    none: 'Čia nematau jūsų užsakymo. Jei jis turėtų būti, kolega jo paieškos.',
    title: 'Jūsų užsakymai',
    states: {
      received: 'gautas, nagrinėjame',
      underWay: 'vykdomas',
      agreed: 'beveik suderintas, liko smulkmenos',
      confirmed: 'patvirtintas',
      closed: 'uždarytas, neįvyko',
    },
    by: ({ when }) => `laukiama ${when}`,
    since: ({ when }) => `nuo tada: ${when}`,
    with: ({ who }) => `juo rūpinasi ${who}`,
  },
  request: {
    none: 'Užklausų pas mus neturite. Ar pateikti?',
    title: 'Jūsų užklausos',
    waits: ({ by }) => (by ? `laukia atsakymo, jis bus vėliausiai ${by}` : 'atvira'),
    inHand: ({ who, by }) => (by ? `ja rūpinasi ${who}, atsakymas vėliausiai ${by}` : `ja rūpinasi ${who}`),
    solved: ({ when }) => `išspręsta ${when}`,
    lastWords: ({ who, text }) => [`Paskutiniai žodžiai, ${who}: „${text}“`],
    us: 'mes',
  },
  need: {
    noted: ({ what, who, by }) => [
      `Ačiū, užsirašiau: „${what}“. `,
      who ? `${who} parašys jums čia vėliausiai ${by}.` : `Kolega parašys jums čia vėliausiai ${by}.`,
      ' Aš robotas ir pats kainų nesakau.',
    ],
    task: ({ customer, what }) => `Atsakyti, ${customer}: ${what}`,
  },
  feedback: {
    ask: 'Kaip sekėsi, nuo 0 iki 10?',
    high: ({ name }) => `Ačiū, ${name}, mums labai malonu!`,
    middle: ({ name }) => `Ačiū, ${name}. Stengsimės geriau.`,
    low: ({ name }) => `Ačiū už atvirumą, ${name}, ir atsiprašome, kad nebuvo gerai.`,
    words: ({ name }) => `Ačiū, ${name}, perdaviau.`,
    tell: 'Gal parašytumėte, kas buvo ne taip? Tiesiog čia.',
  },
  stop: {
    done: 'Gerai: be jūsų prašymo iš mūsų daugiau nieko negausite, nei čia, nei kitur. Kai rašote jūs, atsakome kaip visada; „start“ viską grąžina.',
    already: 'Jau taip sakėte, ir tai galioja. Kai rašote jūs, atsakome; „start“ viską grąžina.',
    again: 'Džiaugiamės, kad grįžote: kai turėsime ką pranešti, parašysime.',
  },
  data: {
    intro: 'Tai viskas, ką apie jus turime; tas pats ir faile.',
    title: ({ name }) => `Ką žinome: ${name}`,
    file: 'mano-duomenys.txt',
    labels: {
      name: 'Vardas',
      phone: 'Telefonas',
      email: 'El. paštas',
      city: 'Miestas',
      company: 'Įmonė',
      role: 'Pareigos',
      birthday: 'Gimtadienis',
      language: 'Kalba',
      need: 'Ko jums reikia',
      source: 'Kaip mus radote',
      since: 'Pažįstame nuo',
      stopped: 'Nesiunčiame nieko nuo',
    },
    orders: 'Užsakymai',
    requests: 'Užklausos',
    feedback: 'Atsiliepimai',
    messages: 'Mūsų susirašinėjimas',
    you: 'jūs',
    erase: 'Ištrinti viską…',
  },
  erase: {
    what: 'Ištrinti viską apie jus visam laikui',
    goes: 'Tai dings, ir grąžinti nebus galima:',
    items: {
      person: 'jūsų vardas, telefonai, el. paštas ir visa kita, ką apie jus žinome',
      messages: ({ count }) =>
        `${count} mūsų ${plural('lt', count, { one: 'žinutė', few: 'žinutės', many: 'žinutės', other: 'žinučių' })}`,
      requests: ({ count }) =>
        `${count} ${plural('lt', count, { one: 'užklausa', few: 'užklausos', many: 'užklausos', other: 'užklausų' })}`,
      openOrders: ({ count }) =>
        `${count} ${plural('lt', count, { one: 'dar nepatvirtintas užsakymas', few: 'dar nepatvirtinti užsakymai', many: 'dar nepatvirtinto užsakymo', other: 'dar nepatvirtintų užsakymų' })}`,
      orders: ({ count }) =>
        `jūsų vardas ${count} ${plural('lt', count, { one: 'užsakyme', few: 'užsakymuose', many: 'užsakymo', other: 'užsakymų' })}`,
      feedback: ({ count }) =>
        `${count} ${plural('lt', count, { one: 'įvertinimas', few: 'įvertinimai', many: 'įvertinimo', other: 'įvertinimų' })}`,
    },
    stays: 'Tai, ką įmonė privalo saugoti, užsakymų sumos ir datos, lieka be jūsų.',
    forGood: 'Jei vėliau vėl parašysite, jūsų nebepažinsiu.',
    done: 'Padaryta: viskas apie jus ištrinta. Viso gero ir ačiū.',
    deal: 'Užsakymas (kliento duomenys ištrinti)',
    theirs: {
      what: ({ name }) => `Ištrinti visam laikui viską apie kontaktą „${name}“`,
      items: {
        person: 'vardas, telefonai, el. paštas ir visa kita, kas žinoma',
        history: ({ count }) =>
          `${count} istorijos ${plural('lt', count, { one: 'įrašas', few: 'įrašai', many: 'įrašo', other: 'įrašų' })}`,
        requests: ({ count }) =>
          `${count} ${plural('lt', count, { one: 'užklausa', few: 'užklausos', many: 'užklausos', other: 'užklausų' })}`,
        reminders: ({ count }) =>
          `${count} ${plural('lt', count, { one: 'priminimas', few: 'priminimai', many: 'priminimo', other: 'priminimų' })}`,
        deals: ({ count }) =>
          `${count} ${plural('lt', count, { one: 'atviras sandoris', few: 'atviri sandoriai', many: 'atviro sandorio', other: 'atvirų sandorių' })} be įmonės`,
        orders: ({ count }) =>
          `vardas ${count} ${plural('lt', count, { one: 'sandoryje', few: 'sandoriuose', many: 'sandorio', other: 'sandorių' })}`,
        feedback: ({ count }) =>
          `${count} ${plural('lt', count, { one: 'įvertinimas', few: 'įvertinimai', many: 'įvertinimo', other: 'įvertinimų' })}`,
      },
      stays: 'Sandorių sumos, prekės ir datos lieka be žmogaus. Atšaukti to nebus galima.',
      done: 'Padaryta: viskas apie šį žmogų ištrinta visam laikui iš visų įrašų, žinučių ir failų čia.',
      alone: ({ count, shown }) =>
        `Vien vardą turi daug žmonių, todėl tai liko. Pažiūrėkite, ar ne apie šį žmogų${count > shown ? ` (${shown} iš ${count})` : ''}:`,
      outside: 'To, kas yra ne Parley, o pašte, kituose pokalbiuose ar išsaugotuose failuose, pasiekti negaliu.',
    },
  },
}

export const knowledge: Answers['knowledge'] = {
  added: ({ question }) => ['Klientams, kurie klausia apie „', b(question), '“, nuo šiol atsakysiu taip.'],
  changed: ({ question }) => ['Atsakymas į „', b(question), '“ nuo šiol naujas.'],
  title: 'Ką atsakome klientams',
  none: 'Atsakymų dar nėra. Pavyzdžiui: „į "darbo laikas" atsakyk taip: pirmadienį–penktadienį 9–18“.',
  removed: ({ question }) => ['Atsakymas į „', b(question), '“ pašalintas.'],
  unknown: ({ question }) => `Nežinau atsakymo į „${question}“.`,
  which: 'Kuris atsakymas?',
  remove: ({ question }) => `Pašalinti „${question}“`,
  updated: ({ when }) => `atnaujinta ${when}`,
  tooLong: ({ limit }) => `Per ilgas tekstas: klausimas gali būti iki 200 ženklų, atsakymas – iki ${limit}.`,
}
