import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b, quoted } from './pieces.ts'

const days = (n: number): string => `${n} ${plural('hr', n, { one: 'dan', other: 'dana' })}`

export const brief: Answers['brief'] = {
  button: 'Priprema',
  who: ({ what, since, owner }) =>
    `${what ? `${what.charAt(0).toUpperCase()}${what.slice(1)}; u` : 'U'} bazi od ${since}${owner ? `; odgovorna osoba: ${owner}` : ''}.`,
  needs: ({ need }) => ['Potreba: ', b(need)],
  people: ({ people, more }) => [
    'Ljudi: ',
    ...people.flatMap(({ name, role }, at) => [at ? ', ' : '', b(name), role ? ` (${role})` : '']),
    more > 0 ? ` i još ${more}` : '',
  ],
  sections: {
    said: 'Što je bilo zadnje',
    deals: 'Otvoreni poslovi',
    overdue: 'Kasnimo s ovim',
    ours: 'Mi smo obećali',
    theirs: 'Oni su obećali',
    ask: 'Što pitati',
  },
  deal: ({ title, stage, days: n, amount, closeOn, late }) => [
    ...(title ? [...quoted(title), amount ? `, ${amount}: ` : ': '] : [amount ? `${amount}, ` : '']),
    `faza „${stage}” ${n > 0 ? `već ${days(n)}` : 'od danas'}`,
    closeOn ? `, ${late ? 'trebalo se zatvoriti' : 'zatvaranje'} ${closeOn}` : '',
  ],
  step: ({ about, when, who }) => [b(about), who ? ` (${who})` : '', when ? ` – ${when}` : ''],
  quote: ({ words, when, who }) => [`„${words}” – ${when}${who ? `, ${who}` : ''}`],
  birthday: ({ name, date, days: n }) => [
    '🎂 ',
    b(name),
    n === 0 ? ' – rođendan je danas' : n === 1 ? ' – rođendan je sutra' : ` – rođendan ${date}`,
  ],
  ask: {
    nextStep: 'Sljedećeg koraka nema: dogovorite ga.',
    closePast: ({ title, date }) => `„${title}” se trebalo zatvoriti ${date}: kada sada?`,
    quiet: ({ days: n }) => `Tišina već ${days(n)}: što se promijenilo?`,
    neverSpoken: 'Razgovora još nije bilo: zašto se javljaju baš nama?',
    need: ({ name }) => `${name}: što točno treba? To nigdje ne piše.`,
    stuck: ({ title, stage, days: n }) => `„${title}” je u fazi „${stage}” već ${days(n)}: što koči?`,
    role: ({ name }) => `${name}: koja pozicija i tko odlučuje?`,
    decides: 'Tko odlučuje? Osobe za kontakt još nema.',
    amount: ({ title }) => `Koliki je budžet za „${title}”?`,
    closeOn: ({ title }) => `Do kada žele odlučiti o „${title}”?`,
  },
  openDeal: ({ title }) => `Otvori: ${title}`,
}
