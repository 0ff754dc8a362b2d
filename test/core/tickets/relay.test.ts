import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { opens, sentTo } from '../../support/customers.ts'
import { allWords, bindHere, buttonIn, everywhere, hearThere, sayThere } from '../../support/places.ts'
import { openWorld, type World } from '../../support/world.ts'

let world: World
let telegram: string
const externals: string[] = []
const last = (): string => externals.at(-1) ?? ''
/** The platform's name of the last message to a chat. */
const lastTo = (chat: string): string => externals[world.sent.findLastIndex(({ to }) => to.chat === chat)] ?? ''
const team = () => ({ installationId: telegram, account: 't-petro', group: 'support' })

beforeAll(async () => {
  world = await openWorld(
    {
      ...small,
      contacts: [...small.contacts, { id: 'p9', name: 'Ana Marić' }, { id: 'p10', name: 'Jonas Petraitis' }],
      repsSeeAll: false,
    },
    {
      platforms: everywhere,
      send: async (_, reply) => {
        const external = reply.replaces ?? `m${externals.length + 1}`
        externals.push(external)
        return { kind: 'sent', external }
      },
    },
  )
  for (const seat of ['olena', 'petro', 'марія', 'iryna']) await world.say(seat, 'hello')
  telegram = await bindHere(world, 'telegram')
  const link = (account: string, member: string) =>
    world.store.prisma.account.createMany({
      data: [
        {
          workspaceId: world.workspaceId,
          id: crypto.randomUUID(),
          installationId: telegram,
          external: account,
          memberId: world.id(member),
        },
      ],
    })
  await link('t-petro', 'm2')
  await link('t-iryna', 'm5')
  for (const account of ['t-petro', 't-iryna']) await sayThere(world, { installationId: telegram, account }, 'hello')
})
afterAll(() => world.close())

describe('the relay', () => {
  it('goes from the customer to whose they are and back, with the words of a reply', async () => {
    const { sent } = await opens(world, 'customer:p1', 'My printer shows error 52')
    const card = allWords(sentTo(sent, 'olena'))
    expect(card).toContain('Іван Петренко asks for a person, #1:')
    expect(card).toContain('My printer shows error 52')
    expect(card).toContain('To be answered today at 11:30, at the latest tomorrow at 10:30')
    expect(card).toContain('[I take it] [Answer…] [Solved]')
    const replied = await world.say('olena', 'Please switch it off and on', { replyTo: last() })
    expect(allWords(sentTo(replied, 'customer:p1'))).toBe('Olena: Please switch it off and on')
    expect(allWords(sentTo(replied, 'olena'))).toContain('Sent to Іван Петренко.')
    const more = await world.say('customer:p1', 'Now it works')
    expect(allWords(more)).toContain('Іван Петренко (#1): Now it works')
    expect(sentTo(more, 'customer:p1')).toEqual([])
  })

  it('keeps both sides and what was noted as activities, and never tells the note', async () => {
    const noted = await world.say('olena', 'note: he prefers calls', { replyTo: last() })
    expect(allWords(noted)).toContain('The customer never sees it.')
    expect(sentTo(noted, 'customer:p1')).toEqual([])
    const lines = await world.store.prisma.activity.findMany({
      where: { ticketId: { not: null } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { kind: true, incoming: true, summary: true },
    })
    expect(lines).toEqual([
      { kind: 'message', incoming: true, summary: 'My printer shows error 52' },
      { kind: 'message', incoming: false, summary: 'Please switch it off and on' },
      { kind: 'message', incoming: true, summary: 'Now it works' },
      { kind: 'note', incoming: null, summary: 'he prefers calls' },
    ])
  })

  it('asks before it sends what is no reply, with exactly these words', async () => {
    const asked = await world.say('olena', 'Wonderful, have a nice day')
    expect(sentTo(asked, 'customer:p1')).toEqual([])
    expect(allWords(asked)).toContain('Send to Іван Петренко: “Wonderful, have a nice day”')
    const sent = await world.press('olena', buttonIn(asked, 'Yes'))
    expect(allWords(sentTo(sent, 'customer:p1'))).toBe('Olena: Wonderful, have a nice day')
  })

  it('thanks by name when it is solved, and asks how it was', async () => {
    const solved = await world.say('olena', 'solved', { replyTo: last() })
    const thanks = allWords(sentTo(solved, 'customer:p1'))
    expect(thanks).toContain('Thank you, Іван: your request 1 (“My printer shows error 52”) is solved.')
    expect(thanks).toContain('[10] [9] [8]')
    const ticket = await world.store.prisma.ticket.findFirstOrThrow({ where: { number: 1 } })
    expect(ticket).toMatchObject({ status: 'solved', human: false, ownerId: world.id('m1') })
  })

  it('goes on with who had it when the customer says that it is not solved', async () => {
    const thanks = sentTo(world.sent, 'customer:p1').slice(-1)
    const again = await world.press('customer:p1', buttonIn(thanks, 'It is not solved'))
    expect(allWords(sentTo(again, 'customer:p1'))).toContain('I have opened your request 1 again')
    expect(allWords(sentTo(again, 'olena'))).toContain('Іван Петренко writes again about #1:')
    await world.say('olena', 'solved', { replyTo: last() })
    const wrote = await world.say('customer:p1', 'Error 52 is back', { replyTo: lastTo('customer:p1') })
    expect(allWords(sentTo(wrote, 'olena'))).toContain('Error 52 is back')
    expect(await world.store.prisma.ticket.findFirst({ where: { number: 1 } })).toMatchObject({ status: 'taken' })
  })

  it('shows both sides in the history, which way each went, and locks what never leaves', async () => {
    const history = allWords(await world.say('olena', 'history of Іван Петренко'))
    expect(history).toContain('← My printer shows error 52')
    expect(history).toContain('→ Please switch it off and on')
    expect(history).toContain('🔒 he prefers calls')
  })

  it('writes to a customer from inside after asking, and says what else there is where they have no chat', async () => {
    const asked = await world.say('olena', 'write to Іван Петренко: the contract is ready')
    expect(allWords(asked)).toContain('Send to Іван Петренко: “the contract is ready”')
    const sent = await world.say('olena', 'yes')
    expect(allWords(sentTo(sent, 'customer:p1'))).toBe('Olena: the contract is ready')
    const none = await world.say('olena', 'write to Julia Novak: the contract is ready')
    expect(allWords(none)).toContain('Julia Novak has no chat with us')
    expect(allWords(none)).toContain('You can call +385912345678')
    await world.store.prisma.contact.updateMany({
      where: { id: world.id('p1') },
      data: { stoppedAt: new Date(world.clock.now().epochMilliseconds + 1) },
    })
    world.clock.set('2026-11-25T10:40:00+02:00')
    const stopped = await world.say('olena', 'write to Іван Петренко: your invoice is wrong')
    expect(allWords(stopped)).toContain('said stop')
    expect(sentTo(stopped, 'customer:p1')).toEqual([])
  })

  it('is handed to a colleague, who gets the card, and the customer is told', async () => {
    await opens(world, 'customer:p2', 'Where is my order?')
    const first = await world.say('customer:p2', 'I ordered on Monday')
    const second = await world.say('customer:p2', 'two boxes')
    // What is written in one breath is one message, where the platform can change it.
    expect(first[0]?.reply.replaces).toBeUndefined()
    expect(second[0]?.reply.replaces).toBeDefined()
    expect(allWords(second)).toContain('I ordered on Monday\ntwo boxes')
    const given = await sayThere(world, { installationId: telegram, account: 't-petro' }, 'hand it to Olena', {
      replyTo: last(),
    })
    expect(allWords(given)).toContain('Petro Bondar has handed you request #2 from Ivan Horvat')
    expect(allWords(sentTo(given, 'customer:p2'))).toContain('Olena is looking after your request')
    // It is another's now, and a rep sees no more of it.
    expect(allWords(await world.say('petro', 'show request 2'))).toContain('I found no request')
    const list = await world.say('olena', 'what is waiting?')
    expect(allWords(list)).toContain('#2 Ivan Horvat: Where is my order? · Olena Kovalenko')
  })
})

describe('the team’s chat', () => {
  it('is where an admin says that requests come', async () => {
    const refused = await sayThere(world, team(), 'customers’ requests come here')
    expect(allWords(refused)).not.toContain('come here from now on')
    const said = await sayThere(world, { ...team(), account: 't-iryna' }, 'customers’ requests come here')
    expect(allWords(sentTo(said, 'support'))).toContain('Customers’ requests come here from now on.')
  })

  it('gets the requests of customers who are nobody’s; anybody there takes one, and the others read whose it is', async () => {
    const { sent } = await opens(world, 'customer:p9', 'Do you ship to Split?')
    const card = sentTo(sent, 'support')
    expect(allWords(card)).toContain('Do you ship to Split?')
    const cardName = last()
    const taken = await hearThere(
      world,
      team(),
      { kind: 'press', token: buttonIn(card, 'I take it'), of: cardName },
      { replyTo: cardName },
    )
    expect(allWords(sentTo(taken, 'customer:p9'))).toContain('Petro is looking after your request')
    const ticket = await world.store.prisma.ticket.findFirstOrThrow({ where: { number: 3 } })
    expect(ticket).toMatchObject({ status: 'taken', ownerId: world.id('m2') })
    // A colleague goes on by replying to the card, though the request is Petro's by now.
    const goesOn = await sayThere(world, { ...team(), account: 't-iryna' }, 'Yes, within three days', {
      replyTo: cardName,
    })
    expect(allWords(sentTo(goesOn, 'customer:p9'))).toBe('Iryna: Yes, within three days')
    expect(allWords(goesOn)).toContain('Iryna Savchuk has answered Ana Marić (#3): Yes, within three days')
  })

  it('goes on in a thread below the card, and keeps what is no reply from the customer', async () => {
    const slack = await bindHere(world, 'slack')
    await world.store.prisma.account.createMany({
      data: [
        {
          workspaceId: world.workspaceId,
          id: crypto.randomUUID(),
          installationId: slack,
          external: 'U5',
          memberId: world.id('m5'),
        },
      ],
    })
    await sayThere(world, { installationId: slack, account: 'U5' }, 'hello')
    const channel = { installationId: slack, account: 'U5', group: 'C1' }
    await sayThere(world, channel, 'customers’ requests come here')
    const { ticket } = await opens(world, 'customer:p10', 'Is the shop open on Sunday?')
    const thread = `C1:${lastTo('C1')}`
    const said = await sayThere(world, { ...channel, thread }, 'No, but on Saturday until two')
    expect(allWords(sentTo(said, 'customer:p10'))).toBe('Iryna: No, but on Saturday until two')
    const other = await sayThere(world, { ...channel, thread: 'C1:77.1' }, 'Nobody should hear this')
    expect(sentTo(other, 'customer:p10')).toEqual([])
    expect(await world.store.prisma.ticket.findFirst({ where: { id: ticket.id } })).toMatchObject({
      status: 'taken',
      answerBy: null,
    })
  })
})
