import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b, quoted } from './pieces.ts'

const days = (count: number): string => `${count} ${plural('ru', count, { one: 'день', few: 'дня', many: 'дней' })}`

const kinds = {
  noNextStep: 'сделки без следующего шага',
  staleDeal: 'застрявшие сделки',
  closing: 'даты закрытия',
  quiet: 'клиентов, с которыми давно не было контакта',
  birthday: 'дни рождения',
  digest: 'утренние сводки',
}
const again = {
  noNextStep: 'снова напоминай о следующих шагах',
  staleDeal: 'снова напоминай о застрявших сделках',
  closing: 'снова напоминай о датах закрытия',
  quiet: 'снова напоминай о тишине',
  birthday: 'снова напоминай о днях рождения',
  digest: 'снова присылай сводки',
}

export const nudge: Answers['nudge'] = {
  why: {
    noNextStep: (p) => `Нет следующего шага: ${days(p.days)} ничего не происходило, и ничего не запланировано.`,
    staleDeal: (p) => `На этапе «${p.stage}» уже ${days(p.days)}, а предел там — ${days(p.limit)}.`,
    closesOn: ({ when, stage }) => `Дата закрытия — ${when}, а сделка на этапе «${stage}».`,
    closedOn: (p) => `Дата закрытия прошла ${days(p.days)} назад (${p.date}), а сделка всё ещё на этапе «${p.stage}».`,
    quiet: (p) => `Последний контакт — ${days(p.days)} назад.`,
    never: (p) => `В базе уже ${days(p.days)}, а ни одного контакта не записано.`,
    birthday: ({ when }) => `День рождения — ${when}.`,
  },
  several: ({ count }) => `Обратите внимание (${count}):`,
  digest: {
    title: ({ day }) => ['☀️ ', b(day)],
    late: ({ time }) => `В ${time} отправить это не удалось.`,
    first: 'Начните с этого: ',
    today: 'Сегодня',
    slipped: 'Просрочено',
    changed: 'Изменения от коллег',
    others: 'Стоит взглянуть',
    away: ({ name }) => `Замещаете: ${name}`,
    due: ({ when }) => `срок был ${when}`,
  },
  button: {
    open: 'Открыть',
    openWith: ({ name }) => `Открыть: ${name}`,
    won: 'Выиграна',
    logCall: 'Записать звонок',
    remindTomorrow: 'Напомнить завтра',
    remindNextWeek: 'Через неделю',
    notAbout: ({ name }) => `Больше не о: ${name}`,
    noMore: {
      noNextStep: 'Без следующих шагов',
      staleDeal: 'Без застрявших сделок',
      closing: 'Без дат закрытия',
      quiet: 'Без напоминаний о тишине',
      birthday: 'Без дней рождения',
      digest: 'Без утренних сводок',
    },
    unmute: 'Напоминать снова',
  },
  kinds,
  muted: ({ kind, name, until }) => [
    kind === 'digest' ? 'Больше не буду присылать утренние сводки' : 'Больше не буду напоминать',
    kind && kind !== 'digest' ? ` про ${kinds[kind]}` : '',
    ...(name ? [kind ? ': ' : ' про ', ...quoted(name)] : []),
    ...(kind || name ? [] : [' без вашей просьбы; ваши напоминания и утренние сводки остаются']),
    until ? `; начну снова ${until}. ` : '. ',
    until ? 'Чтобы раньше: ' : 'Чтобы вернуть: ',
    { code: kind ? again[kind] : name ? `снова напоминай про ${name}` : 'снова напоминай обо всём' },
    '.',
  ],
  unmuted: ({ kind, name }) => [
    kind === 'digest' ? 'Хорошо, снова буду присылать утренние сводки' : 'Хорошо, снова буду напоминать',
    kind && kind !== 'digest' ? ` про ${kinds[kind]}` : '',
    ...(name ? [kind ? ': ' : ' про ', ...quoted(name)] : []),
    kind || name ? '.' : ' обо всём.',
  ],
  notMuted: 'Это не отключено: напомню, как только будет повод.',
  untilPast: ({ when }) => `Это время уже прошло (${when}). До какого времени не напоминать?`,
}
