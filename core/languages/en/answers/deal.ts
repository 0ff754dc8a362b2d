import type { Answers } from '../../answers.ts'
import { after, b } from './pieces.ts'

export const deal: Answers['deal'] = {
  added: (p) => [
    'New deal: “',
    b(p.title),
    '”',
    ...(p.with ? [' with ', b(p.with.name), after(p.with)] : []),
    p.amount ? `, ${p.amount}` : '',
    `, in ${p.stage}`,
    p.closeOn ? `, closing ${p.closeOn}` : '',
    p.source ? `, source: ${p.source}` : '',
    '.',
  ],
  moved: ({ title, from, to }) => [b(title), `: ${from} → `, b(to), '.'],
  reopened: ({ title, from, to }) => [b(title), ` is open again: ${from} → `, b(to), '.'],
  there: ({ title, stage }) => [b(title), ` is in ${stage} already.`],
  won: ({ title, amount, before }) => [
    b(title),
    ' is won',
    amount ? `: ${amount}` : '',
    before ? ` (was ${before})` : '',
    '. Well done!',
  ],
  alreadyWon: ({ title, amount }) => [b(title), ` is won already${amount ? `: ${amount}` : ''}.`],
  lost: ({ title, reason }) => [b(title), ` is lost${reason ? `: ${reason}` : ''}.`],
  alreadyLost: ({ title, reason }) => [b(title), ` is lost already${reason ? `: ${reason}` : ''}.`],
  whyLost: 'Why was it lost?',
  followUp: ({ title }) => `follow up on ${title}`,
}
