import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b, quoted } from './pieces.ts'

const days = (n: number): string => `${n} ${plural('ru', n, { one: 'день', few: 'дня', many: 'дней' })}`

export const brief: Answers['brief'] = {
  button: 'Справка',
  who: ({ what, since, owner }) =>
    `${what ? `${what.charAt(0).toUpperCase()}${what.slice(1)}; в` : 'В'} базе с ${since}${owner ? `; отвечает ${owner}` : ''}.`,
  needs: ({ need }) => ['Потребность: ', b(need)],
  people: ({ people, more }) => [
    'Люди: ',
    ...people.flatMap(({ name, role }, at) => [at ? ', ' : '', b(name), role ? ` (${role})` : '']),
    more > 0 ? ` и ещё ${more}` : '',
  ],
  sections: {
    said: 'Что было в последний раз',
    deals: 'Открытые сделки',
    overdue: 'Просрочено с нашей стороны',
    ours: 'Обещали мы',
    theirs: 'Обещали нам',
    ask: 'О чём спросить',
  },
  deal: ({ title, stage, days: n, amount, closeOn, late }) => [
    ...(title ? [...quoted(title), amount ? `, ${amount}: ` : ': '] : [amount ? `${amount}, ` : '']),
    `этап «${stage}» ${n > 0 ? `уже ${days(n)}` : 'с сегодняшнего дня'}`,
    closeOn ? `, ${late ? 'должна была закрыться' : 'закрытие'} ${closeOn}` : '',
  ],
  step: ({ about, when, who }) => [b(about), who ? ` (${who})` : '', when ? ` — ${when}` : ''],
  quote: ({ words, when, who }) => [`«${words}» — ${when}${who ? `, ${who}` : ''}`],
  birthday: ({ name, date, days: n }) => [
    '🎂 ',
    b(name),
    n === 0 ? ' — день рождения сегодня' : n === 1 ? ' — день рождения завтра' : ` — день рождения ${date}`,
  ],
  ask: {
    nextStep: 'Следующего шага нет: договоритесь о нём.',
    closePast: ({ title, date }) => `«${title}» должна была закрыться ${date}: когда теперь?`,
    quiet: ({ days: n }) => `Тишина уже ${days(n)}: что изменилось?`,
    neverSpoken: 'Разговоров ещё не было: почему заинтересовались именно нами?',
    need: ({ name }) => `${name}: что именно нужно? Это нигде не записано.`,
    stuck: ({ title, stage, days: n }) => `«${title}» на этапе «${stage}» уже ${days(n)}: что мешает?`,
    role: ({ name }) => `${name}: какая должность и кто решает?`,
    decides: 'Кто решает? Контактного лица пока нет.',
    amount: ({ title }) => `Какой бюджет на «${title}»?`,
    closeOn: ({ title }) => `К какому сроку хотят решить по «${title}»?`,
  },
  openDeal: ({ title }) => `Открыть: ${title}`,
}
