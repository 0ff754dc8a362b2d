import type { Texts } from '../texts.ts'

export const lt: Texts = {
  tag: 'lt',
  choose: 'Kurį pasirinkti?',
  typeToFind: 'Pradėkite rašyti',
  take: 'Pasirinkti',
  chooseFirst: 'Pirma pasirinkite ką nors iš sąrašo.',
  working: 'Dirbu. Atsakymas bus po akimirkos.',
  below: 'Atlikta. Atsakymas – pokalbyje.',
  fileHere: (name) =>
    `Turiu jums failą ${name}. Paprašykite jo mūsų asmeniniame pokalbyje: failus galima perduoti tik ten.`,
  fileDeclined: 'Gerai, failo nesiųsiu.',
  fileGone: 'Šis failas nebesaugomas. Paprašykite jo dar kartą.',
  fileTooLarge: (limit) => `Failas didesnis nei ${limit} MB. Padalykite jį arba atsiųskite mažesnį.`,
  fileLost: 'Nepavyko gauti failo iš „Teams“. Atsiųskite jį dar kartą.',
  quickEntry: 'Greitas įvedimas',
  save: 'Išsaugoti',
  inChat: 'Priimta. Atsakymas – jūsų pokalbyje su Parley.',
  addFirst: 'Pirma pridėkite Parley sau: „Programos“ → Parley → „Pridėti“. Tada bandykite dar kartą.',
  notConnected: 'Dar nesate prijungti. Parašykite Parley jo pokalbyje – jis pasakys, ką daryti.',
  nothingFound: 'Nieko nerasta.',
  typeName: 'Įveskite žmogaus vardą, įmonės ar sandorio pavadinimą.',
  kinds: { contact: 'Žmogus', company: 'Įmonė', deal: 'Sandoris' },
  forms: {
    contact: {
      title: 'Pridėti kontaktą',
      about: 'Įtraukti žmogų į CRM',
      fields: {
        name: { label: 'Vardas ir pavardė' },
        company: { label: 'Įmonė' },
        role: { label: 'Pareigos' },
        phones: { label: 'Telefonas' },
        emails: { label: 'El. paštas' },
      },
    },
    deal: {
      title: 'Pridėti sandorį',
      about: 'Pradėti naują sandorį',
      fields: {
        title: { label: 'Sandoris', hint: 'Dėl ko jis' },
        person: { label: 'Kontaktas', hint: 'Pradėkite rašyti' },
        amount: { label: 'Suma', hint: '12 000 €' },
        closeOn: { label: 'Užbaigimas', hint: 'kovo pabaiga' },
      },
    },
    reminder: {
      title: 'Priminimas',
      about: 'Priminti reikiamu laiku',
      fields: {
        about: { label: 'Apie ką', hint: 'perskambinti dėl pasiūlymo' },
        subject: { label: 'Dėl ko', hint: 'Pradėkite rašyti' },
        at: { label: 'Kada', hint: 'penktadienį 10 val.' },
      },
    },
    note: {
      title: 'Pastaba',
      about: 'Išsaugoti pastabą apie žmogų',
      fields: { person: { label: 'Apie ką', hint: 'Pradėkite rašyti' }, summary: { label: 'Pastaba' } },
    },
  },
  app: {
    short: 'CRM, su kuria kalbatės: kontaktai, sandoriai, priminimai',
    full: 'Papasakokite Parley, kas įvyko, ir jis sutvarkys klientus, sandorius ir priminimus: „skambutis su Ivanu Petrenko, nori 10 % nuolaidos, primink penktadienį 10 val.“. Paklauskite, kas laukia šiandien, kas seniai tyli ir kiek vertas jūsų piltuvas. Jis pats primins laiku, jūsų darbo valandomis. Parley yra robotas. Reikia paskyros jūsų įmonės Parley; prisijungimo kodą duoda administratorius.',
    search: 'Rasti',
    searchAbout: 'Rasti žmones, įmones ir sandorius',
    searchField: 'Vardas arba pavadinimas',
    keep: 'Išsaugoti Parley',
    keepAbout: 'Išsaugoti šią žinutę prie kliento',
    prompts: [
      ['Mano diena', 'kas šiandien'],
      ['Mano sandoriai', 'mano atviri sandoriai'],
      ['Pridėti kontaktą', 'pridėk Ivaną Petrenko, technikos direktorius, Acme, +380 40 200 01 01'],
      ['Priminti', 'primink penktadienį 10 val. paskambinti Ivanui Petrenko'],
      ['Ką moki?', 'pagalba'],
    ],
  },
}
