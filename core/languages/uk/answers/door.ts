import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const door: Answers['door'] = {
  greeting: ({ company }) => [
    'Вітаю! Я помічник компанії ',
    b(company),
    ' — бот. Питайте про свої замовлення чи товари, пишіть, що не так, або просіть покликати людину.',
  ],
  visitor: ({ number }) => `Відвідувач сайту ${number}`,
  website: 'сайт',
  source: 'Telegram',
  slowly: 'Забагато повідомлень одразу. Зачекайте, будь ласка, хвилину, і пишіть далі.',
}
