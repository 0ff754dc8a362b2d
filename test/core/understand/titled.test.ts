import { expect, it } from 'vitest'
import { openReader } from './reader.ts'

const { read } = openReader()

it('finds whom a name means behind a title that nobody has, and asks before anything is written', async () => {
  const [shown] = await read('when did I last talk to the deputy chair Petrenko', 'en')
  const [logged] = await read('запиши дзвінок із заступником голови Петренком: думають', 'uk')
  expect(shown?.calls[0]?.command).toBe('activity.history')
  expect(namedIn(shown?.calls[0]?.said.subject)).toContain('Ivan Petrenko')
  expect(logged?.sure).toBe(false)
  expect(namedIn(logged?.calls[0]?.said.person)).toContain('Ivan Petrenko')
})

const namedIn = (said: Awaited<ReturnType<typeof read>>[number]['calls'][number]['said'][string] | undefined) =>
  said?.kind === 'name' ? said.hits.map(({ name }) => name) : []
