import type { Answers } from '../../answers.ts'
import { b, quoted } from './pieces.ts'

const notLogged = {
  call: ['skambutis', 'neįrašytas'],
  meeting: ['susitikimas', 'neįrašytas'],
  email: ['laiškas', 'neįrašytas'],
  message: ['žinutė', 'neįrašyta'],
  note: ['pastaba', 'neįrašyta'],
} as const

export const undo: Answers['undo'] = {
  contactAdded: ({ name }) => ['Atšaukta: kontaktas ', b(name), ' nepridėtas.'],
  manyAsBefore: ({ what }) => ['Atšaukta, viskas kaip anksčiau: ', b(what), '.'],
  asBefore: ({ name }) => ['Atšaukta: ', b(name), ' – viskas kaip buvo.'],
  logged: ({ kind, with: whom }) => [
    `Atšaukta: ${notLogged[kind][0]}`,
    ...(whom ? [' (', b(whom), ')'] : []),
    ` ${notLogged[kind][1]}.`,
  ],
  dealAdded: ({ title }) => ['Atšaukta: sandoris ', ...quoted(title), ' nepridėtas.'],
  stage: ({ title, stage }) => ['Atšaukta: ', ...quoted(title), ' – vėl etape „', b(stage), '“.'],
  reminderAdded: ({ about }) => ['Atšaukta; priminimo nebus: ', b(about), '.'],
  reminderBack: ({ about, when }) => ['Atšaukta; priminimas vėl laukia: ', b(about), when ? `, ${when}.` : '.'],
  takenBack: 'Atšaukta.',
  doneAt: ({ when }) => `Tai buvo padaryta ${when}.`,
  again: ({ what }) => (what ? ['Grąžinta: ', b(what), '.'] : 'Grąžinta.'),
  changedSince: ({ name, who, what }) => {
    const details = [who, what].filter((part) => part).join(', ')
    return ['Vėliau ', b(name), ` – pakeista dar kartą${details ? ` (${details})` : ''}, todėl palieku kaip yra.`]
  },
  you: 'jūs',
  used: ({ name }) => [b(name), ': nuo to laiko prie to kai kas pridėta, todėl palieku kaip yra.'],
  changedTo: { stage: ({ to }) => `etapas: ${to}`, amount: ({ to }) => `suma: ${to}` },
  already: 'Tai jau atšaukta.',
  nothing: 'Atšaukti nėra ko.',
  cannot: 'To atšaukti nebegalima.',
}

export const why: Answers['why'] = {
  nothing: 'Čia dar nieko nepasakyta.',
  reading: ({ what, words, how }) => [
    ...(what === 'press' ? ['Paspaudėte ', words ? b(`„${words}“`) : 'mygtuką', '. '] : []),
    ...(what === 'file' ? ['Atsiuntėte ', b(words ?? 'failą'), '. '] : []),
    ...(what === 'hello' ? ['Atvėrėte pokalbį. '] : []),
    ...(what === 'forward' ? ['Persiuntėte „', b(words ?? ''), '“. '] : []),
    ...(what === 'card' ? ['Atsiuntėte kontaktą ', b(words ?? ''), '. '] : []),
    ...(what === 'call' ? ['Užpildėte formą', ...(words ? [' „', b(words), '“'] : []), '. '] : []),
    ...(what === 'text' || what === 'edit' ? ['„', b(words ?? ''), '“ – '] : []),
    how,
  ],
  read: ({ how }) => `tai perskaityta taip: ${how}`,
  asked: 'kažko trūko arba tai galėjo reikšti kelis dalykus, todėl pirma paklausiau.',
  confirm: 'tokius dalykus darau tik po „taip“, todėl pirma paklausiau.',
  offered: ({ what }) => `nebuvo aišku, ką tai reiškia, todėl nieko nepadaryta, tik pasiūlyta: ${what}.`,
  refused: 'čia jums to negalima, todėl nieko nepadaryta.',
  noSet: 'tokių įrašų nerasta arba jų per daug, todėl nieko nepadaryta.',
  courtesy: 'tai panašu į pasisveikinimą ar padėką.',
  dropped: 'tai perskaityta kaip „nereikia“, todėl klausimas atšauktas.',
  spent: 'Jis jau nebegaliojo, todėl nieko nepadaryta.',
  failed: ({ code }) => `man kažkas sugedo, ir nieko nepakeista (kodas ${code}).`,
  stands: 'šis pataisymas nieko nepakeitė: kas padaryta anksčiau, taip ir lieka.',
  file: 'Kontaktų jame rasti nepavyko, todėl nieko nepadaryta.',
  unclear: 'to suprasti nepavyko, todėl nieko nepadaryta.',
  analysed: 'kalbos modelis tai rado tarp to, ką jums galima matyti; sąrašas po atsakymu rodo, kur.',
  unread: 'kalbos modelis nieko čia neįskaitė, todėl nieko nepadaryta.',
  nudge: ({ kinds }) => `Apie ${kinds.join(', ')} rašau be jūsų prašymo, kol nepasakysite kitaip.`,
  digest: ({ time }) =>
    `Tai jūsų rytinė suvestinė: darbo dienomis ${time} surenku, kas suplanuota, kas vėluoja ir ką pakeitė kolegos.`,
  reminders: 'Šių priminimų laikas atėjo kartu, todėl jie vienoje žinutėje.',
  reminder: ({ when, by, said, rule, conditional }) => [
    ...(by ? ['Šį priminimą gavote ', when, ' (', b(by), ')'] : [`To prašėte ${when}`]),
    ...(said ? [': „', b(said), '“.'] : ['.']),
    rule ? ` Kartojasi ${rule}.` : '',
    conditional ? ' Jis atėjo, nes neįvyko tai, ko laukėte.' : '',
  ],
  cancel: 'Atšaukti priminimą',
  owner: 'Už šį įrašą atsakote jūs, todėl pranešu, kai kolegos jį keičia.',
  given: 'Kolega perdavė jums šiuos įrašus, todėl ir pranešu.',
  other: 'Tai susiję su tuo, ko prašėte, arba su tuo, ką padarė kolegos.',
}

export const phrases: Answers['phrases'] = {
  title: 'Ką turite omenyje, pagal jūsų atsakymus:',
  quoted: ({ words }) => `„${words}“`,
  forget: ({ words }) => `Pamiršti „${words}“`,
  none: 'Jūsų atsakymų neatsimenu. Kai vardas tinka keliems įrašams, paklausiu, ir atsakymas bus čia.',
  unknown: ({ words }) => `Apie „${words}“ nieko neatsimenu: kai tinka keli įrašai, paklausiu.`,
  forgotten: ({ words }) => ['Pamiršta: apie ', b(words.map((one) => `„${one}“`).join(', ')), ' paklausiu iš naujo.'],
  again: 'Gerai, vėl atsimenu.',
  learnt: {
    title: 'Kaip jūs sakote, pagal jūsų patvirtinimus:',
    of: ({ owner }) => `(${owner})`,
    everyones: '(visiems)',
    share: ({ words }) => `„${words}“ visiems`,
    shared: ({ words }) => ['Nuo šiol visi gali sakyti ', b(`„${words}“`), '.'],
    forgotten: ({ words }) => ['Pamiršta: nebežinau ', b(words.map((one) => `„${one}“`).join(', ')), '.'],
    gone: 'Tokios frazės jau nebežinau.',
    managers: 'Su bendra fraze tai gali daryti tik vadovai ir administratoriai.',
  },
}

export const help: Answers['help'] = {
  intro: 'Rašykite taip, kaip rašytumėte kolegai. Pavyzdžiui:',
  outro:
    'Viską, ką padarau, galima atšaukti: parašykite „atšauk“. „Kodėl?“ paaiškins, kaip jus supratau. Visa kita pagal temas:',
  firstContact: 'Pridėti pirmą kontaktą',
  topics: {
    people: { label: 'Žmonės', words: ['žmon', 'žmog', 'kontakt', 'klient', 'įmon', 'asmen'] },
    deals: { label: 'Sandoriai', words: ['sandor', 'etap', 'pardav', 'piltuv', 'pinig', 'dyl'] },
    activities: { label: 'Skambučiai ir pastabos', words: ['skambu', 'pastab', 'susitik', 'laišk', 'istor', 'įraš'] },
    reminders: {
      label: 'Priminimai',
      words: ['primin', 'primen', 'dien', 'plan', 'darb', 'užduot', 'darbotvark', 'laik'],
    },
    reports: {
      label: 'Ataskaitos',
      words: ['ataskait', 'grafik', 'diagram', 'rodikl', 'statistik', 'skaiči', 'prognoz'],
    },
    requests: { label: 'Klientų užklausos', words: ['užklaus', 'uzklaus', 'kreipim', 'biliet'] },
    data: {
      label: 'Importas ir eksportas',
      words: ['import', 'eksport', 'duomen', 'csv', 'vcard', 'fail', 'lentel', 'excel'],
    },
    settings: {
      label: 'Nustatymai',
      words: ['nustat', 'kalb', 'atostog', 'užuomin', 'suvestin', 'gimtad', 'valand', 'tyl'],
    },
    team: {
      label: 'Komanda ir erdvė',
      words: ['komand', 'erdv', 'koleg', 'pakvie', 'rol', 'valiut', 'švent', 'admin'],
    },
    other: {
      label: 'Atšaukimas ir „kodėl“',
      words: ['kit', 'atšauk', 'pagalb', 'klaid', 'kodėl', 'pamirš', 'atsimin'],
    },
  },
}
