import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b, quoted } from './pieces.ts'

const days = (count: number): string => `${count} ${plural('uk', count, { one: 'день', few: 'дні', many: 'днів' })}`

const kinds = {
  noNextStep: 'угоди без наступного кроку',
  staleDeal: 'угоди, що застрягли',
  closing: 'дати закриття',
  quiet: 'клієнтів, з якими давно не було контакту',
  birthday: 'дні народження',
  digest: 'ранкові підсумки',
}
const again = {
  noNextStep: 'знову нагадуй про наступні кроки',
  staleDeal: 'знову нагадуй про застряглі угоди',
  closing: 'знову нагадуй про дати закриття',
  quiet: 'знову нагадуй про тишу',
  birthday: 'знову нагадуй про дні народження',
  digest: 'знову надсилай підсумки',
}

export const nudge: Answers['nudge'] = {
  why: {
    noNextStep: (p) => `Немає наступного кроку: ${days(p.days)} нічого не відбувалося, і нічого не заплановано.`,
    staleDeal: (p) => `На етапі «${p.stage}» уже ${days(p.days)}, а межа там — ${days(p.limit)}.`,
    closesOn: ({ when, stage }) => `Дата закриття — ${when}, а угода на етапі «${stage}».`,
    closedOn: (p) => `Дата закриття минула ${days(p.days)} тому (${p.date}), а угода досі на етапі «${p.stage}».`,
    quiet: (p) => `Останній контакт — ${days(p.days)} тому.`,
    never: (p) => `У базі вже ${days(p.days)}, а жодного контакту не записано.`,
    birthday: ({ when }) => `День народження — ${when}.`,
  },
  several: ({ count }) => `Зверніть увагу (${count}):`,
  digest: {
    title: ({ day }) => ['☀️ ', b(day)],
    late: ({ time }) => `О ${time} надіслати це не вдалося.`,
    first: 'Почніть із цього: ',
    today: 'Сьогодні',
    slipped: 'Прострочено',
    changed: 'Зміни від колег',
    others: 'Варто глянути',
    away: ({ name }) => `За відсутню людину: ${name}`,
    due: ({ when }) => `термін був ${when}`,
  },
  button: {
    open: 'Відкрити',
    openWith: ({ name }) => `Відкрити: ${name}`,
    won: 'Виграно',
    logCall: 'Записати дзвінок',
    remindTomorrow: 'Нагадати завтра',
    remindNextWeek: 'За тиждень',
    notAbout: ({ name }) => `Більше не про: ${name}`,
    noMore: {
      noNextStep: 'Без наступних кроків',
      staleDeal: 'Без застряглих угод',
      closing: 'Без дат закриття',
      quiet: 'Без нагадувань про тишу',
      birthday: 'Без днів народження',
      digest: 'Без ранкових підсумків',
    },
    unmute: 'Нагадувати знову',
  },
  kinds,
  muted: ({ kind, name, until }) => [
    kind === 'digest' ? 'Більше не надсилатиму ранкові підсумки' : 'Більше не нагадуватиму',
    kind && kind !== 'digest' ? ` про ${kinds[kind]}` : '',
    ...(name ? [kind ? ': ' : ' про ', ...quoted(name)] : []),
    ...(kind || name ? [] : [' без вашого прохання; ваші нагадування й ранкові підсумки лишаються']),
    until ? `; почну знову ${until}. ` : '. ',
    until ? 'Щоб раніше: ' : 'Щоб повернути: ',
    { code: kind ? again[kind] : name ? `знову нагадуй про ${name}` : 'знову нагадуй про все' },
    '.',
  ],
  unmuted: ({ kind, name }) => [
    kind === 'digest' ? 'Добре, знову надсилатиму ранкові підсумки' : 'Добре, знову нагадуватиму',
    kind && kind !== 'digest' ? ` про ${kinds[kind]}` : '',
    ...(name ? [kind ? ': ' : ' про ', ...quoted(name)] : []),
    kind || name ? '.' : ' про все.',
  ],
  notMuted: 'Це не вимкнено: нагадаю, щойно буде привід.',
  untilPast: ({ when }) => `Цей час уже минув (${when}). Доки не нагадувати?`,
}
