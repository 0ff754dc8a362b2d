import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plain } from '../../../bots/plain.ts'
import { openWorld, type SentMessage, type World } from '../../support/world.ts'

const company = {
  now: '2026-11-25T10:30:00+02:00',
  timezone: 'Europe/Kyiv',
  team: [{ id: 'm1', name: 'Olena Kovalenko', role: 'manager', seat: 'olena' }],
  companies: [{ id: 'c1', name: 'Acme' }],
  contacts: [
    { id: 'p1', name: 'Іван Петренко', company: 'c1', phones: ['+380671234567'] },
    { id: 'p2', name: 'Ivan Horvat', phones: ['+385912345678'] },
  ],
}

let world: World
beforeEach(async () => {
  world = await openWorld(company)
})
afterEach(() => world.close())

const textOf = (sent: readonly SentMessage[]): string => sent.map(({ reply }) => plain(reply, 1000).text).join('\n')
const buttons = (sent: readonly SentMessage[]) => sent.flatMap(({ reply }) => plain(reply, 1000).choices)
const token = (sent: readonly SentMessage[], label: string): string =>
  buttons(sent).find((button) => button.label.includes(label))?.token ?? ''
const choose = async () => world.press('olena', token(await world.say('olena', "Ivan's phone"), 'Петренко'))

describe('a choice that was made once', () => {
  it('serves every case form and both scripts', async () => {
    await choose()
    for (const words of ['телефон Івана', 'нагадай подзвонити Івану завтра', 'remind me to call ivan on Friday']) {
      const sent = await world.say('olena', words)
      expect(textOf(sent)).toContain('Іван Петренко')
      expect(buttons(sent).map(({ label }) => label)).toContain('Someone else')
    }
  })

  it('is shown with the record, and forgotten by a button, until that is undone', async () => {
    expect(textOf(await world.say('olena', 'what do you remember about me?'))).toContain('no choices')
    await choose()
    const shown = await world.say('olena', 'what have you learnt?')
    expect(textOf(shown)).toContain('“Ivan” → Іван Петренко · Acme')
    const forgotten = await world.press('olena', token(shown, 'Forget “Ivan”'))
    expect(textOf(forgotten)).toContain('“Ivan”')
    expect(textOf(await world.say('olena', "Ivan's phone"))).toContain('Which')
    await world.say('olena', 'forget it')
    await world.press('olena', token(forgotten, 'Undo'))
    expect(textOf(await world.say('olena', "Ivan's phone"))).toContain('as last time')
  })

  it('is forgotten by words, in another form than it was said', async () => {
    await choose()
    expect(textOf(await world.say('olena', 'who is Ivan for you?'))).toContain('Іван Петренко')
    await world.say('olena', 'забудь, хто такий Іван')
    expect(textOf(await world.say('olena', "Ivan's phone"))).toContain('Which')
  })

  it('ends when somebody else fits the words by now, and is no longer shown', async () => {
    await choose()
    await world.say('olena', 'add Ivan Melnyk')
    expect(textOf(await world.say('olena', "Ivan's phone"))).toContain('Which')
    await world.say('olena', 'forget it')
    expect(textOf(await world.say('olena', 'what have you learnt?'))).not.toContain('Іван Петренко')
  })
})
