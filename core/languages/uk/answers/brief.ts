import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b, quoted } from './pieces.ts'

const days = (n: number): string => `${n} ${plural('uk', n, { one: 'день', few: 'дні', many: 'днів' })}`

export const brief: Answers['brief'] = {
  button: 'Довідка',
  who: ({ what, since, owner }) =>
    `${what ? `${what.charAt(0).toUpperCase()}${what.slice(1)}; у` : 'У'} базі з ${since}${owner ? `; відповідає ${owner}` : ''}.`,
  needs: ({ need }) => ['Потреба: ', b(need)],
  people: ({ people, more }) => [
    'Люди: ',
    ...people.flatMap(({ name, role }, at) => [at ? ', ' : '', b(name), role ? ` (${role})` : '']),
    more > 0 ? ` і ще ${more}` : '',
  ],
  sections: {
    said: 'Що було останнім',
    deals: 'Відкриті угоди',
    overdue: 'Прострочено з нашого боку',
    ours: 'Обіцяли ми',
    theirs: 'Обіцяли нам',
    ask: 'Про що спитати',
  },
  deal: ({ title, stage, days: n, amount, closeOn, late }) => [
    ...(title ? [...quoted(title), amount ? `, ${amount}: ` : ': '] : [amount ? `${amount}, ` : '']),
    `етап «${stage}» ${n > 0 ? `уже ${days(n)}` : 'від сьогодні'}`,
    closeOn ? `, ${late ? 'мала закритися' : 'закриття'} ${closeOn}` : '',
  ],
  step: ({ about, when, who }) => [b(about), who ? ` (${who})` : '', when ? ` — ${when}` : ''],
  quote: ({ words, when, who }) => [`«${words}» — ${when}${who ? `, ${who}` : ''}`],
  birthday: ({ name, date, days: n }) => [
    '🎂 ',
    b(name),
    n === 0 ? ' — день народження сьогодні' : n === 1 ? ' — день народження завтра' : ` — день народження ${date}`,
  ],
  ask: {
    nextStep: 'Наступного кроку немає: домовтеся про нього.',
    closePast: ({ title, date }) => `«${title}» мала закритися ${date}: коли тепер?`,
    quiet: ({ days: n }) => `Тиша вже ${days(n)}: що змінилося?`,
    neverSpoken: 'Розмов ще не було: чому зацікавилися саме нами?',
    need: ({ name }) => `${name}: що саме потрібно? Це ніде не записано.`,
    stuck: ({ title, stage, days: n }) => `«${title}» на етапі «${stage}» уже ${days(n)}: що заважає?`,
    role: ({ name }) => `${name}: яка посада і хто вирішує?`,
    decides: 'Хто вирішує? Контактної особи ще немає.',
    amount: ({ title }) => `Який бюджет на «${title}»?`,
    closeOn: ({ title }) => `До коли хочуть вирішити щодо «${title}»?`,
  },
  openDeal: ({ title }) => `Відкрити: ${title}`,
}
