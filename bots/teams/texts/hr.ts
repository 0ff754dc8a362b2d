import type { Texts } from '../texts.ts'

export const hr: Texts = {
  tag: 'hr',
  choose: 'Što točno?',
  typeToFind: 'Počnite upisivati',
  take: 'Odaberi',
  chooseFirst: 'Najprije odaberite nešto s popisa.',
  working: 'Radim na tome. Odgovor stiže za koji trenutak.',
  below: 'Gotovo. Odgovor je u razgovoru.',
  fileHere: (name) =>
    `Imam datoteku za vas: ${name}. Zatražite je u našem izravnom razgovoru: datoteke se mogu predati samo ondje.`,
  fileDeclined: 'U redu, neću poslati datoteku.',
  fileGone: 'Ta se datoteka više ne čuva. Zatražite je ponovno.',
  fileTooLarge: (limit) => `Datoteka je veća od ${limit} MB. Podijelite je ili pošaljite manju.`,
  fileLost: 'Nisam uspio dohvatiti datoteku iz Teamsa. Pošaljite je ponovno, molim.',
  quickEntry: 'Brzi unos',
  save: 'Spremi',
  inChat: 'Primljeno. Odgovor je u vašem razgovoru s Parleyjem.',
  addFirst: 'Najprije dodajte Parley za sebe: Aplikacije → Parley → Dodaj. Zatim pokušajte ponovno.',
  notConnected: 'Još niste povezani. Pišite Parleyju u njegovu razgovoru; reći će vam što učiniti.',
  nothingFound: 'Ništa nije pronađeno.',
  typeName: 'Upišite ime osobe, naziv tvrtke ili prilike.',
  kinds: { contact: 'Osoba', company: 'Tvrtka', deal: 'Prilika' },
  forms: {
    contact: {
      title: 'Dodaj kontakt',
      about: 'Unesi osobu u CRM',
      fields: {
        name: { label: 'Ime i prezime' },
        company: { label: 'Tvrtka' },
        role: { label: 'Funkcija' },
        phones: { label: 'Telefon' },
        emails: { label: 'E-pošta' },
      },
    },
    deal: {
      title: 'Dodaj priliku',
      about: 'Otvori novu priliku',
      fields: {
        title: { label: 'Prilika', hint: 'O čemu je riječ' },
        person: { label: 'Kontakt', hint: 'Počnite upisivati' },
        amount: { label: 'Iznos', hint: '12.000 €' },
        closeOn: { label: 'Zaključenje', hint: 'krajem ožujka' },
      },
    },
    reminder: {
      title: 'Podsjetnik',
      about: 'Podsjeti u pravo vrijeme',
      fields: {
        about: { label: 'O čemu', hint: 'nazvati zbog ponude' },
        subject: { label: 'Koga se tiče', hint: 'Počnite upisivati' },
        at: { label: 'Kada', hint: 'u petak u 10' },
      },
    },
    note: {
      title: 'Bilješka',
      about: 'Spremi bilješku o osobi',
      fields: { person: { label: 'O kome', hint: 'Počnite upisivati' }, summary: { label: 'Bilješka' } },
    },
  },
  app: {
    short: 'CRM s kojim razgovarate: kontakti, prilike, podsjetnici',
    full: 'Recite Parleyju što se dogodilo, a on će srediti klijente, prilike i podsjetnike: „razgovarao s Ivanom Petrenkom, želi 10 % popusta, podsjeti me u petak u 10”. Pitajte ga što je danas na redu, tko se dugo nije javio i koliko vrijedi vaš prodajni lijevak. Sam vas podsjeća na vrijeme, u vašem radnom vremenu. Parley je bot. Potreban vam je račun u Parleyju vaše tvrtke; kôd za povezivanje daje administrator.',
    search: 'Pronađi',
    searchAbout: 'Pronađi osobe, tvrtke i prilike',
    searchField: 'Ime ili naziv',
    keep: 'Spremi u Parley',
    keepAbout: 'Spremi ovu poruku uz klijenta na kojeg se odnosi',
    prompts: [
      ['Moj dan', 'što imam danas'],
      ['Moje prilike', 'moje otvorene prilike'],
      ['Dodaj kontakt', 'dodaj Ivana Petrenka, tehnički direktor, Acme, +380 40 200 01 01'],
      ['Podsjeti me', 'podsjeti me da nazovem Ivana Petrenka u petak u 10'],
      ['Što znaš raditi?', 'pomoć'],
    ],
  },
}
