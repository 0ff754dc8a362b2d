import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const clock = (time: string): string => time.replace(/^0/, '')
const names = ['ponedjeljak', 'utorak', 'srijeda', 'četvrtak', 'petak', 'subota', 'nedjelja']
const list = (parts: readonly string[]): string => new Intl.ListFormat('hr').format(parts)

/** „ponedjeljak–petak”, „ponedjeljak, srijeda, petak”. */
function weekdays(given: readonly number[]): string {
  const said = given.flatMap((day) => names[day - 1] ?? [])
  const [first, last] = [given[0] ?? 0, given.at(-1) ?? 0]
  return given.length > 2 && last - first === given.length - 1 ? `${said[0]}–${said.at(-1)}` : said.join(', ')
}

const deals = (count: number): string =>
  `${count} ${plural('hr', count, { one: 'posao', few: 'posla', other: 'poslova' })}`
const days = (count: number): string => `${count} ${plural('hr', count, { one: 'dan', other: 'dana' })}`
/** „nakon 21 dana”, „nakon 3 dana”. */
const afterDays = (count: number): string => `${count} dana`
const span = ({ from, to }: { from: string; to?: string }): string => (to ? `Od ${from} do ${to}` : from)

export const workspace: Answers['workspace'] = {
  stageAdded: ({ stage, probability, after }) =>
    `Nova faza: „${stage}”, ${after ? `iza faze „${after}”` : 'prva'}. Vjerojatnost: ${probability} %.`,
  stageRenamed: ({ from, to }) => `Faza „${from}” sada se zove „${to}”.`,
  stageThere: ({ stage }) => `Faza „${stage}” već postoji.`,
  badStageName: ({ most }) => `Naziv faze ima od 1 do ${most} znakova.`,
  tooManyStages: ({ most }) => `Faza je već ${most}, više ih ne može biti.`,
  probability: ({ stage, probability, before }) =>
    `Vjerojatnost u fazi „${stage}” sada je ${probability} % (prije ${before} %).`,
  badProbability: 'Vjerojatnost je od 0 do 100 %.',
  closedProbability: ({ stage }) =>
    `„${stage}” je kraj lijevka: tamo su poslovi već dobiveni ili izgubljeni, pa vjerojatnosti nema.`,
  endsStay: ({ stage }) => `„${stage}” je kraj lijevka i ostaje na svom mjestu.`,
  order: ({ stages }) => `Faze su sada: ${stages.join(' → ')}.`,
  removeStage: ({ stage, deals: count, to }) =>
    count && to
      ? `Ukloniti fazu „${stage}” i prebaciti ${deals(count)} u fazu „${to}”`
      : `Ukloniti fazu „${stage}”; u njoj nema poslova`,
  stageHasDeals: ({ stage, deals: count }) => `U fazi „${stage}”: ${deals(count)}.`,
  stageRemoved: ({ stage, deals: count, to }) =>
    count && to
      ? `Faza „${stage}” je uklonjena; prebačeno u fazu „${to}”: ${deals(count)}.`
      : `Faza „${stage}” je uklonjena.`,
  lastOfKind: ({ stage, kind }) =>
    `„${stage}” je jedina faza ${{ open: 'za otvorene poslove', won: 'za dobivene poslove', lost: 'za izgubljene poslove' }[kind]}, a jedna mora ostati. Možete je preimenovati.`,
  currency: ({ currency }) => `Od sada je iznos bez valute u: ${currency}. Već zapisani iznosi se ne mijenjaju.`,
  noCurrency: 'Ne znam tu valutu. Na primjer: naša valuta je euro.',
  hours: ({ from, to, days: given }) =>
    `Tvrtka radi ${clock(from)}–${clock(to)}, ${weekdays(given)}. Tko ima svoje radno vrijeme, zadržava ga.`,
  country: ({ country }) => `Od sada vrijede blagdani države: ${country}.`,
  noCountry: 'Ne znam tu državu. Na primjer: naša država je Hrvatska.',
  daysOff: (p) => `${span(p)} – ${p.to ? 'neradni dani' : 'neradni dan'}.`,
  daysOn: (p) => `${span(p)} – ${p.to ? 'radni dani' : 'radni dan'}, bio blagdan ili ne.`,
  noDay: 'Koji dani? Na primjer: 24. prosinca je neradni dan.',
  staleDays: ({ days: count, stage }) =>
    stage
      ? `U fazi „${stage}” posao smije ostati ${days(count)}.`
      : `Posao se smatra zastalim nakon ${afterDays(count)} u istoj fazi.`,
  quietDays: ({ days: count }) => `Klijent se smatra zaboravljenim nakon ${afterDays(count)} tišine.`,
  badDays: ({ most }) => `Od 1 do ${most} dana.`,
  access: {
    all: 'Od sada prodavači vide sve zapise.',
    own: 'Od sada prodavači vide samo svoje i ničije zapise.',
  },
  audience: {
    bound: {
      reps: 'Odsad svatko u ovoj grupi vidi ono što vide prodavači.',
      managers: 'Odsad svatko u ovoj grupi vidi ono što vide voditelji.',
      admins: 'Odsad svatko u ovoj grupi vidi ono što vide administratori.',
      nobody: 'Odsad ova grupa ne vidi zapise: odgovarat ću svakome zasebno.',
    },
    notHere: 'Napišite to u samoj grupi: ondje i vrijedi.',
    byReaders: 'Ovdje gledam tko čita: vidi se ono što smije vidjeti osoba s najmanje prava.',
  },
  name: ({ name }) => `Tvrtka se sada zove „${name}”.`,
  noName: 'Kako se tvrtka zove? Na primjer: naša tvrtka se zove Tratinčica.',
  language: ({ language }) => `Jezik za nove ljude: ${language}. Svatko može odabrati svoj.`,
  timezone: ({ zone }) => `Vremenska zona tvrtke sada je ${zone}, i za one koji su imali prijašnju.`,
  shown: {
    stages: 'Faze',
    team: 'Tim',
    timezone: 'Vremenska zona',
    hours: 'Radno vrijeme',
    holidays: 'Blagdani',
    daysOff: 'Ostali neradni dani',
    currency: 'Valuta',
    limits: 'Podsjećam sam od sebe',
    access: 'Prodavači vide',
    hoursValue: ({ from, to, days: given }) => `${clock(from)}–${clock(to)}, ${weekdays(given)}`,
    limitsValue: ({ staleDays, quietDays }) =>
      `na poslove nakon ${afterDays(staleDays)} u fazi, na klijente nakon ${afterDays(quietDays)} tišine`,
    accessValue: { all: 'sve zapise', own: 'samo svoje i ničije zapise' },
    model: {
      title: 'Jezični model',
      today: 'Danas',
      month: 'Ovaj mjesec',
      used: ({ asked, failed, tokens, cost }) =>
        `${asked} ${plural('hr', asked, { one: 'upit', few: 'upita', other: 'upita' })}${failed > 0 ? ` (bez odgovora: ${failed})` : ''}, tokena: ${tokens}${cost ? `, ${cost}` : ''}`,
      none: 'Ovaj mjesec jezičnom modelu nije postavljen nijedan upit.',
    },
  },
}

export const team: Answers['team'] = {
  roles: { rep: 'prodaja', manager: 'voditelj', admin: 'administrator' },
  invited: ({ name, role }) => [b(name), ` – sada u timu, uloga: ${team.roles[role]}.`],
  invitedAgain: ({ name, role }) => [
    'Nova poveznica: ',
    b(name),
    ` (uloga: ${team.roles[role]}). Prijašnja više ne vrijedi.`,
  ],
  backAgain: ({ name, role }) => [b(name), ` – opet u timu, uloga: ${team.roles[role]}.`],
  link: ({ until }) => `Dajte ovu poveznicu samo toj osobi. Vrijedi jedanput, do ${until}:`,
  elsewhere: ({ platform }) => `Nakon toga dovoljno je napisati mi „poveži ${platform}”, pa me ima i ondje.`,
  similar: ({ name, known }) => `U timu su već: ${list(known)}. Je li ${name} netko drugi?`,
  button: {
    linkFor: ({ name }) => `Nova poveznica: ${name}`,
    newPerson: ({ name }) => `Netko drugi: ${name}`,
    handOver: ({ what }) => `Predaj ${what}`,
  },
  role: ({ name, role, before }) => [b(name), ` – nova uloga: ${team.roles[role]} (prije: ${team.roles[before]}).`],
  roleAlready: ({ name, role }) => [b(name), ` – uloga je već: ${team.roles[role]}.`],
  yourRole: ({ who, role }) => `${who}: vaša je uloga sada ${team.roles[role]}.`,
  lastAdmin: ({ name }) => `${name} je jedini administrator. Najprije odredite još jednog.`,
  remove: ({ name }) => `Ukloniti iz tima: ${name}; pristup prestaje`,
  has: ({ name, what }) => `${name} vodi: ${list(what)}. Sve ostaje na toj osobi dok ne predate drugome.`,
  openReminders: ({ count }) =>
    `${count} ${plural('hr', count, { one: 'otvoren podsjetnik', few: 'otvorena podsjetnika', other: 'otvorenih podsjetnika' })}`,
  removed: ({ name }) => [b(name), ' – više nije u timu, pristup je zatvoren.'],
  notYourself: 'Ne možete iz tima ukloniti sami sebe.',
}
