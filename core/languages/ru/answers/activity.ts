import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { base } from './base.ts'
import { after, b, logged } from './pieces.ts'

const counts = {
  call: { one: 'звонок', few: 'звонка', many: 'звонков' },
  meeting: { one: 'встреча', few: 'встречи', many: 'встреч' },
  email: { one: 'письмо', few: 'письма', many: 'писем' },
  message: { one: 'сообщение', few: 'сообщения', many: 'сообщений' },
  note: { one: 'заметка', few: 'заметки', many: 'заметок' },
  any: { one: 'запись', few: 'записи', many: 'записей' },
}

const latest = {
  call: 'последний звонок',
  meeting: 'последняя встреча',
  email: 'последнее письмо',
  message: 'последнее сообщение',
  note: 'последняя заметка',
}

export const activity: Answers['activity'] = {
  logged: (p) => [
    logged[p.kind],
    ...(p.with ? [': ', b(p.with.name), after(p.with)] : []),
    ...(p.deal ? [p.with ? ', сделка «' : ': сделка «', b(p.deal), '»'] : []),
    ...(p.when ? [`, ${p.when}`] : []),
    p.with || p.deal || p.when ? ` — ${p.summary}` : `: ${p.summary}`,
  ],
  future: ({ when }) => `Записываю то, что уже было, а это ещё впереди (${when}). Скажите «напомни …», и я напомню.`,
  noNextStep: 'Следующего шага пока нет.',
  followUp: ({ name }) => `связаться: ${name}`,
  last: ({ name, kind, only, when, summary, with: whom, who }) => [
    b(name),
    `, ${only ? latest[kind] : 'последний контакт'}: `,
    b(when),
    `${only ? '' : `, ${base.activities[kind]}`}${[whom, who].some(Boolean) ? ` (${[whom, who].filter(Boolean).join('; ')})` : ''} — ${summary}`,
  ],
  entry: ({ kind, summary, with: whom, who, private: own }) =>
    `${own ? 'личное, ' : ''}${base.activities[kind]}${whom ? `, ${whom}` : ''}${who ? ` (${who})` : ''}: ${summary}`,
  found: ({ name, kind, span, count }) => [
    b(name),
    `: ${count} ${plural('ru', count, counts[kind ?? 'any'])}${span ? `, ${span}` : ''}`,
  ],
  nothing: ({ name, kind, span }) => [
    b(name),
    `: ${kind ? counts[kind].many : 'записей'}${span ? ` за ${span}` : kind ? '' : ' о разговорах'} ${span || kind ? 'нет' : 'пока нет'}.`,
  ],
  before: 'Раньше',
  others: 'Также',
  button: { logCall: 'Записать звонок', logMeeting: 'Записать встречу', earlier: 'Раньше', all: 'Вся история' },
}
