import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { base } from './base.ts'
import { after, b, logged } from './pieces.ts'

const counts = {
  call: { one: 'дзвінок', few: 'дзвінки', many: 'дзвінків' },
  meeting: { one: 'зустріч', few: 'зустрічі', many: 'зустрічей' },
  email: { one: 'лист', few: 'листи', many: 'листів' },
  message: { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень' },
  note: { one: 'нотатка', few: 'нотатки', many: 'нотаток' },
  any: { one: 'запис', few: 'записи', many: 'записів' },
}

const latest = {
  call: 'останній дзвінок',
  meeting: 'остання зустріч',
  email: 'останній лист',
  message: 'останнє повідомлення',
  note: 'остання нотатка',
}

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
  last: ({ name, kind, only, when, summary, with: whom, who }) => [
    b(name),
    `, ${only ? latest[kind] : 'останній контакт'}: `,
    b(when),
    `${only ? '' : `, ${base.activities[kind]}`}${[whom, who].some(Boolean) ? ` (${[whom, who].filter(Boolean).join('; ')})` : ''} — ${summary}`,
  ],
  entry: ({ kind, summary, with: whom, who, private: own }) =>
    `${own ? 'особисте, ' : ''}${base.activities[kind]}${whom ? `, ${whom}` : ''}${who ? ` (${who})` : ''}: ${summary}`,
  found: ({ name, kind, span, count }) => [
    b(name),
    `: ${count} ${plural('uk', count, counts[kind ?? 'any'])}${span ? `, ${span}` : ''}`,
  ],
  nothing: ({ name, kind, span }) => [
    b(name),
    `: ${kind ? counts[kind].many : 'записів'}${span ? ` за ${span}` : kind ? '' : ' про розмови'} ${span || kind ? 'немає' : 'ще немає'}.`,
  ],
  before: 'Раніше',
  others: 'Також',
  button: { logCall: 'Записати дзвінок', logMeeting: 'Записати зустріч', earlier: 'Раніше', all: 'Уся історія' },
}
