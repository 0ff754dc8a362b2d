import { describe, expect, test } from 'vitest'
import { openReader, write } from './reader.ts'

const { read, done } = openReader()

describe('people who speak Russian to a Parley that is set to Ukrainian, and the other way round', () => {
  test.each([
    ['uk', 'напомни пожалуйста завтра набрать Тараса', 'reminder.create'],
    ['uk', 'запиши звонок с Тарасом: ждут договор', 'activity.log'],
    ['uk', 'перенеси Акме на переговоры', 'deal.move'],
    ['uk', 'двигай на переговоры', 'deal.move'],
    ['ru', 'нагадай будь ласка завтра набрати Тараса', 'reminder.create'],
    ['ru', 'я заберу Globex', 'owner.assign'],
    ['ru', 'перенеси угоду з Акме на переговори', 'deal.move'],
  ] as const)('%s: %s', async (language, text, command) => {
    expect(await done(text, language)).toBe(command)
  })

  test.each([
    ['uk', 'напомни кто такой Иван'],
    ['uk', 'напомни всем про вечеринку в пятницу'],
    ['uk', 'напомни Марте и Петру про встречу завтра'],
    ['uk', 'напомни мне завтра позвонить Софии и перенести Акме на выиграно'],
    ['uk', 'может перенеси Акме на переговоры'],
    ['ru', 'напомни чи дзвонив Іван'],
    ['ru', 'нагадай Марті і Петру про зустріч завтра'],
    ['ru', 'якщо Акме погодяться, перенеси на переговори'],
  ] as const)('%s changes nothing: %s', async (language, text) => {
    expect(write(await read(text, language))).toBeUndefined()
  })
})
