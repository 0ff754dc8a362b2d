import { expect, it } from 'vitest'
import { openReader } from './reader.ts'

const { read } = openReader()

it.each([
  ['en', 'who works over there of our contacts'],
  ['uk', 'хто там працює з наших контактів'],
  ['ru', 'кто там работает из наших контактов'],
  ['lt', 'kas ten dirba iš mūsų kontaktų'],
  ['hr', 'koga sve imamo tamo od kontakata'],
] as const)('asks for the people of the company that was shown: %s: %s', async (language, text) => {
  const [best] = await read(text, language, { kind: 'company', id: '00000000-0000-4000-8000-000000000000' })
  expect(best?.sure).toBe(true)
  expect(best?.calls.map(({ command, said }) => [command, said.company?.kind])).toEqual([['contact.find', 'that']])
})
