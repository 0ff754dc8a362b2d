import { afterAll, beforeAll, expect, it } from 'vitest'
import { plain } from '../../../bots/plain.ts'
import type { Model } from '../../../core/nearest/model.ts'
import { type NearestReader, readNearest } from '../../../core/nearest/read.ts'
import { openWorld, type SentMessage, type World } from '../../support/world.ts'
import { firstExamples, smallModel, sunrise } from './small.ts'

// The conversation as it is, over a small model instead of the whole one.
let world: World
let model: Model

/** A hundred sentences are too few to look twice at what the templates are sure of. */
const nearest: NearestReader = (sentence, spans, speaking, exact) =>
  exact[0]?.sure ? { readings: exact, by: 'exact' } : readNearest(sentence, spans, speaking, exact, model)

beforeAll(async () => {
  world = await openWorld(sunrise, { nearest })
  model = smallModel(await firstExamples(world.store))
}, 300_000)

afterAll(() => world.close())

const textOf = (messages: readonly SentMessage[]): string =>
  messages.map(({ reply }) => plain(reply, 300).text).join('\n')
const buttonsOf = (messages: readonly SentMessage[]) =>
  messages.flatMap(({ reply }) => reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])))
const tokenOf = (messages: readonly SentMessage[], label: string): string =>
  buttonsOf(messages).find((choice) => choice.label.includes(label))?.token ?? ''
const ownerOf = async (company: string) =>
  (await world.store.prisma.company.findFirstOrThrow({ where: { id: world.id(company) } })).ownerId

it('asks before it does what it guessed, and does it on a yes', async () => {
  const before = await ownerOf('c30')
  const asked = await world.say('olena', 'let Tomas be the one to take care of Umbra')
  expect(textOf(asked)).toContain('Umbra')
  expect(textOf(asked)).toContain('Tomas Petrauskas')
  expect(await ownerOf('c30')).toBe(before)
  await world.press('olena', tokenOf(asked, 'Yes'))
  expect(await ownerOf('c30')).toBe(world.id('m4'))
})

it('says that it was near to phrases that it knows when it is asked why', async () => {
  await world.say('olena', 'let Tomas be the one to take care of Nordwind')
  expect(textOf(await world.say('olena', 'why?'))).toContain('close to phrases I know')
})

it('leaves everything as it is on a no', async () => {
  const before = await ownerOf('c28')
  const asked = await world.say('olena', 'let Petro be the one to take care of Nordwind')
  await world.press('olena', tokenOf(asked, 'No'))
  expect(await ownerOf('c28')).toBe(before)
})

it('answers at once where nothing can change', async () => {
  expect(textOf(await world.say('olena', 'what deals are hanging around in demo'))).toContain('Demo')
})

it('takes the words that answer its question for the answer, and no guess at something else', async () => {
  await world.say('olena', 'log a call with Sofia Marino')
  await world.say('olena', 'let Petro be the one to look after Delta')
  const logged = await world.store.prisma.activity.findMany({ where: { contactId: world.id('p2') } })
  expect(logged).toMatchObject([{ kind: 'call', summary: 'let Petro be the one to look after Delta' }])
})

it('answers small talk shortly and changes nothing', async () => {
  const events = await world.store.prisma.event.count()
  const answer = await world.say('olena', 'is it still snowing over there')
  expect(buttonsOf(answer)).toEqual([])
  expect(await world.store.prisma.event.count()).toBe(events)
})
