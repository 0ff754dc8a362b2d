import type { Answers } from '../../answers.ts'
import { after, b, quoted } from './pieces.ts'

export const deal: Answers['deal'] = {
  added: (p) => [
    'Нова угода: ',
    ...quoted(p.title),
    ...(p.with ? [', ', b(p.with.name), after(p.with)] : []),
    p.amount ? `, ${p.amount}` : '',
    `, етап «${p.stage}»`,
    p.closeOn ? `, закриття ${p.closeOn}` : '',
    p.source ? `, джерело: ${p.source}` : '',
    '.',
  ],
  moved: ({ title, from, to }) => [...quoted(title), `: етап ${from} → `, b(to), '.'],
  reopened: ({ title, from, to }) => [...quoted(title), ` — знову в роботі: етап ${from} → `, b(to), '.'],
  there: ({ title, stage }) => [...quoted(title), ` — уже на етапі «${stage}».`],
  won: ({ title, amount, before }) => [
    ...quoted(title),
    ' — виграно',
    amount ? `: ${amount}` : '',
    before ? ` (раніше ${before})` : '',
    '. Вітаю!',
  ],
  alreadyWon: ({ title, amount }) => [...quoted(title), ` — уже виграно${amount ? `: ${amount}` : ''}.`],
  lost: ({ title, reason }) => [...quoted(title), ` — програно${reason ? `: ${reason}` : ''}.`],
  alreadyLost: ({ title, reason }) => [...quoted(title), ` — уже програно${reason ? `: ${reason}` : ''}.`],
  whyLost: 'Чому програли?',
  followUp: ({ title }) => `наступний крок: «${title}»`,
}
