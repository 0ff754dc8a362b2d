import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const days = (n: number): string => `${n} ${plural('en', n, { one: 'day', other: 'days' })}`

export const brief: Answers['brief'] = {
  button: 'Brief',
  who: ({ what, since, owner }) =>
    `${what ? `${what.charAt(0).toUpperCase()}${what.slice(1)}, k` : 'K'}nown since ${since}${owner ? `, looked after by ${owner}` : ''}.`,
  needs: ({ need }) => ['Needs: ', b(need)],
  people: ({ people, more }) => [
    'People: ',
    ...people.flatMap(({ name, role }, at) => [at ? ', ' : '', b(name), role ? ` (${role})` : '']),
    more > 0 ? ` and ${more} more` : '',
  ],
  sections: {
    said: 'Said last',
    deals: 'Open deals',
    overdue: 'Overdue on our side',
    ours: 'We promised',
    theirs: 'They promised',
    ask: 'Worth asking',
  },
  deal: ({ title, stage, days: n, amount, closeOn, late }) => [
    ...(title ? [b(title), amount ? `, ${amount}: ` : ': '] : [amount ? `${amount}, ` : '']),
    `${stage}${n > 0 ? ` for ${days(n)}` : ' since today'}`,
    closeOn ? `, ${late ? 'was to close' : 'to close'} ${closeOn}` : '',
  ],
  step: ({ about, when, who }) => [b(about), who ? ` (${who})` : '', when ? ` — ${when}` : ''],
  quote: ({ words, when, who }) => [`“${words}” — ${when}${who ? `, ${who}` : ''}`],
  birthday: ({ name, date, days: n }) => [
    '🎂 ',
    b(name),
    n === 0 ? ' has a birthday today' : n === 1 ? ' has a birthday tomorrow' : ` has a birthday on ${date}`,
  ],
  ask: {
    nextStep: 'There is no next step: agree on one.',
    closePast: ({ title, date }) => `${title} was to close ${date}: when is it now?`,
    quiet: ({ days: n }) => `No word for ${days(n)}: what has changed?`,
    neverSpoken: 'Nobody has spoken with them yet: what brought them here?',
    need: ({ name }) => `What does ${name} need? It is noted nowhere.`,
    stuck: ({ title, stage, days: n }) => `${title} has been in ${stage} for ${days(n)}: what holds it up?`,
    role: ({ name }) => `What does ${name} do there, and who decides?`,
    decides: 'Who decides? No contact is known yet.',
    amount: ({ title }) => `What is the budget for ${title}?`,
    closeOn: ({ title }) => `By when do they want ${title} settled?`,
  },
  openDeal: ({ title }) => `Open ${title}`,
}
