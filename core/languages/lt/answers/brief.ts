import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b, quoted } from './pieces.ts'

const days = (n: number): string => `${n} ${plural('lt', n, { one: 'dieną', few: 'dienas', other: 'dienų' })}`

export const brief: Answers['brief'] = {
  button: 'Apžvalga',
  who: ({ what, since, owner }) =>
    `${what ? `${what.charAt(0).toUpperCase()}${what.slice(1)}; b` : 'B'}azėje nuo ${since}${owner ? `; atsakingas asmuo – ${owner}` : ''}.`,
  needs: ({ need }) => ['Poreikis: ', b(need)],
  people: ({ people, more }) => [
    'Žmonės: ',
    ...people.flatMap(({ name, role }, at) => [at ? ', ' : '', b(name), role ? ` (${role})` : '']),
    more > 0 ? ` ir dar ${more}` : '',
  ],
  sections: {
    said: 'Kas buvo paskutinį kartą',
    deals: 'Atviri sandoriai',
    overdue: 'Vėluojame mes',
    ours: 'Pažadėjome mes',
    theirs: 'Pažadėjo mums',
    ask: 'Ko verta paklausti',
  },
  deal: ({ title, stage, days: n, amount, closeOn, late }) => [
    ...(title ? [...quoted(title), amount ? `, ${amount}: ` : ': '] : [amount ? `${amount}, ` : '']),
    `etapas „${stage}“ ${n > 0 ? `jau ${days(n)}` : 'nuo šiandien'}`,
    closeOn ? `, ${late ? 'turėjo būti uždarytas' : 'uždarymas'} ${closeOn}` : '',
  ],
  step: ({ about, when, who }) => [b(about), who ? ` (${who})` : '', when ? ` – ${when}` : ''],
  quote: ({ words, when, who }) => [`„${words}“ – ${when}${who ? `, ${who}` : ''}`],
  birthday: ({ name, date, days: n }) => [
    '🎂 ',
    b(name),
    n === 0 ? ' – gimtadienis šiandien' : n === 1 ? ' – gimtadienis rytoj' : ` – gimtadienis ${date}`,
  ],
  ask: {
    nextStep: 'Kito žingsnio nėra: susitarkite dėl jo.',
    closePast: ({ title, date }) => `„${title}“ turėjo būti uždarytas ${date}: kada dabar?`,
    quiet: ({ days: n }) => `Tylu jau ${days(n)}: kas pasikeitė?`,
    neverSpoken: 'Pokalbių dar nebuvo: kodėl susidomėjo būtent mumis?',
    need: ({ name }) => `${name}: ko reikia? Tai niekur neužrašyta.`,
    stuck: ({ title, stage, days: n }) => `„${title}“ etape „${stage}“ jau ${days(n)}: kas trukdo?`,
    role: ({ name }) => `${name}: kokios pareigos ir kas sprendžia?`,
    decides: 'Kas sprendžia? Kontaktinio asmens dar nėra.',
    amount: ({ title }) => `Koks „${title}“ biudžetas?`,
    closeOn: ({ title }) => `Iki kada nori apsispręsti dėl „${title}“?`,
  },
  openDeal: ({ title }) => `Atidaryti: ${title}`,
}
