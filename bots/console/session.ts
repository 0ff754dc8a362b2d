import { randomUUID } from 'node:crypto'
import type { Core, Inbound } from '../../core/index.ts'
import type { Bot, Hear } from '../bot.ts'
import type { Desk } from '../desk.ts'
import type { MovableClock } from '../dialogue/clock.ts'
import { isLabel } from '../dialogue/match.ts'
import { advance } from '../dialogue/play.ts'
import { type PlainChoice, plain } from '../plain.ts'
import { helpLines, readLine } from './line.ts'

interface Wish {
  readonly desk: Desk
  readonly drain: Core['drain']
  readonly clock: MovableClock
  /** Shows lines to the person. */
  print(text: string): void
  /** How wide the terminal is, in character cells. */
  width(): number
  /** What happens after a message was heard: nothing when the core works by itself. */
  settle(): Promise<void>
}

/** The console as a platform, with somebody at the terminal. */
export interface Session extends Bot {
  /** Who speaks: the first name. */
  prompt(): string
  /** Does what a line asks; `quit` when the person wants to leave. */
  handle(line: string): Promise<'on' | 'quit'>
  /** Gives the seat to the member of this first or full name; false when there is none. */
  take(who: string): boolean
}

const languages = ['en', 'uk']

/** Lets a person speak with Parley as one of the team, line by line. The first seat is taken until `:as` takes another. */
export function openSession({ desk, drain, clock, print, width, settle }: Wish): Session {
  const [first] = desk.seats
  if (!first) throw new Error('nobody can speak here')
  let seat = first
  let listen: Hear | undefined
  /** What the numbers stand for, by chat: the choices of the last message there. */
  const choices = new Map<string, { readonly external: string; readonly of: readonly PlainChoice[] }>()
  const shown = () => choices.get(seat.external)?.of ?? []

  async function hear(body: Inbound['body'], replyTo?: string): Promise<void> {
    await listen?.({
      installationId: desk.installationId,
      eventKey: randomUUID(),
      chat: { external: seat.external, direct: true },
      account: { external: seat.external, name: seat.name },
      body,
      ...(replyTo === undefined ? {} : { replyTo }),
      at: clock.now().toString(),
    })
    await settle()
  }

  async function press(label: string): Promise<void> {
    const number = /^\d+$/.test(label) ? Number(label) : null
    const choice = shown().find((one) => (number === null ? isLabel(one.label, label) : one.number === number))
    if (!choice)
      return print(shown().length > 0 ? `There is no button “${label}”.` : 'The last message has no buttons.')
    await hear({ kind: 'press', token: choice.token }, choices.get(seat.external)?.external)
  }

  function take(who: string): boolean {
    const wanted = who.toLowerCase()
    const found = desk.seats.find(
      ({ name, external }) =>
        external === wanted || [name, name.split(' ')[0]].some((one) => one?.toLowerCase() === wanted),
    )
    seat = found ?? seat
    return found !== undefined
  }

  function changeSeat(who: string): void {
    const taken = who !== '' && take(who)
    if (taken) print(`You are ${seat.name}.`)
    else if (who !== '') print(`Nobody here is called “${who}”.`)
    if (!taken) print(desk.seats.map((one) => `${one.external === seat.external ? '*' : ' '} ${one.name}`).join('\n'))
  }

  async function speak(code: string): Promise<void> {
    if (!languages.includes(code)) return print(`Parley speaks ${languages.join(' and ')}.`)
    await desk.setLanguage(seat.external, code)
    print(`Parley answers ${seat.name} in ${code}.`)
  }

  async function why(): Promise<void> {
    const last = await desk.lastReading(seat.external)
    if (!last) return print('You have said nothing yet.')
    print(`${last.said === null ? 'a button' : `“${last.said}”`}\n  → ${last.outcome ?? 'not worked off yet'}`)
  }

  async function tick(time: Temporal.Duration): Promise<void> {
    const target = clock.now().toZonedDateTimeISO(desk.zone).add(time)
    await advance({ clock, nextDue: desk.nextDue, drain }, target.toInstant())
    const now = target.toLocaleString('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    })
    print(`It is ${now} now.`)
  }

  return {
    platform: 'console',
    start: async (hears) => {
      listen = hears
    },
    stop: async () => {
      listen = undefined
    },
    prompt: () => `${seat.name.split(' ')[0] ?? seat.name}> `,
    handle: async (text) => {
      const line = readLine(text, shown().length)
      if (line.kind === 'quit') return 'quit'
      if (line.kind === 'said') await hear({ kind: 'text', text: line.text })
      else if (line.kind === 'press') await press(line.label)
      else if (line.kind === 'as') changeSeat(line.who)
      else if (line.kind === 'lang') await speak(line.code)
      else if (line.kind === 'tick') await tick(line.time)
      else if (line.kind === 'why') await why()
      else if (line.kind === 'help') print(helpLines.join('\n'))
      else if (line.kind === 'wrong') print(line.why)
      return 'on'
    },
    take,
    send: async (to, reply) => {
      const external = randomUUID()
      const { text, choices: of } = plain(reply, width())
      choices.set(to.chat, { external, of })
      const whose = desk.seats.find((one) => one.external === to.chat)?.name ?? to.chat
      print(to.chat === seat.external ? text : `(to ${whose})\n${text}`)
      return { kind: 'sent', external }
    },
  }
}
