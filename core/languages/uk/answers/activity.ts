import type { Answers } from '../../answers.ts'
import { after, b, logged } from './pieces.ts'

export const activity: Answers['activity'] = {
  logged: (p) => [
    `Записано ${logged[p.kind]}`,
    ...(p.with ? [': ', b(p.with.name), after(p.with)] : []),
    ...(p.deal ? [p.with ? ', угода «' : ': угода «', b(p.deal), '»'] : []),
    ...(p.when ? [`, ${p.when}`] : []),
    p.with || p.deal || p.when ? ` — ${p.summary}` : `: ${p.summary}`,
  ],
  future: ({ when }) => `Записую те, що вже відбулося, а це ще попереду (${when}). Скажіть «нагадай …», і я нагадаю.`,
  noNextStep: 'Наступного кроку ще немає.',
  followUp: ({ name }) => `звʼязатися: ${name}`,
}
