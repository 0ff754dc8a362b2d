import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const door: Answers['door'] = {
  greeting: ({ company }) => [
    'Здравствуйте! Я помощник компании ',
    b(company),
    ' — бот. Спрашивайте о своих заказах и товарах, пишите, что не так, или попросите позвать человека.',
  ],
  bound: ({ company, platform }) => [
    'Теперь это бот компании ',
    b(company),
    ` для клиентов: кто пишет ему в ${platform}, тот клиент, и вы тоже. Работайте дальше там, где я вас уже знаю.`,
  ],
  visitor: ({ number }) => `Посетитель сайта ${number}`,
  website: 'сайт',
  source: 'Telegram',
  slowly: 'Слишком много сообщений сразу. Подождите, пожалуйста, минуту и пишите дальше.',
}
