import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const door: Answers['door'] = {
  greeting: ({ company }) => [
    'Вітаю! Я помічник компанії ',
    b(company),
    ' — бот. Питайте про свої замовлення чи товари, пишіть, що не так, або просіть покликати людину.',
  ],
  bound: ({ company, platform }) => [
    'Тепер це бот компанії ',
    b(company),
    ` для клієнтів: хто пише йому в ${platform}, той клієнт, і ви теж. Працюйте далі там, де я вас уже знаю.`,
  ],
  visitor: ({ number }) => `Відвідувач сайту ${number}`,
  website: 'сайт',
  source: 'Telegram',
  slowly: 'Забагато повідомлень одразу. Зачекайте, будь ласка, хвилину, і пишіть далі.',
}
