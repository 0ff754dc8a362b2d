import { randomUUID } from 'node:crypto'
import type { Core, Destination, Inbound, Reply, Sent } from '../../core/index.ts'
import type { Bot, Hear } from '../bot.ts'
import type { Desk } from '../desks/terminal.ts'
import type { MovableClock } from '../dialogue/clock.ts'
import { advance } from '../dialogue/play.ts'
import { clean, cleanLine } from '../width.ts'
import { type Buttons, openButtons } from './buttons.ts'
import { openFiles } from './files.ts'
import { isNumber, readLine } from './line.ts'
import { openPost } from './post.ts'
import { type Texts, textsOf } from './texts.ts'

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
  /** How long, in milliseconds, the next line waits for the answer to the last: a number typed too soon may mean a button of it. */
  readonly holdMs: number
}

/** The console as a platform, with somebody at the terminal. */
export interface Session extends Bot {
  send(to: Destination, reply: Reply): Promise<Sent>
  /** Who speaks: the first name. */
  prompt(): string
  /** The terminal's own words, in the language of the one who speaks. */
  texts(): Texts
  /** Does what a line asks; `quit` when the person wants to leave. */
  handle(line: string): Promise<'on' | 'quit'>
  /** Gives the seat to the member of this first or full name; false when there is none. */
  take(who: string): Promise<boolean>
  /** An answer in this chat takes a while. */
  thinking(chat: string): void
  /** The database is away: what is said is kept until `back`. */
  away(): void
  back(): Promise<void>
  /** What was said and could not be sent. */
  unsent(): readonly string[]
}

const firstName = (name: string): string => cleanLine(name).split(' ')[0] ?? ''

/** Lets a person speak with Parley as one of the team, line by line. The first seat is taken until `:as` takes another. */
export function openSession({ desk, drain, clock, width, settle, holdMs, ...wish }: Wish): Session {
  /** Names and messages are people's data: what a terminal would obey is taken out of them. */
  const print = (text: string): void => wish.print(clean(text))
  const [first] = desk.seats
  if (!first) throw new Error('nobody can speak here')
  let seat = first
  let texts = textsOf('en')
  const post = openPost(desk.isAway)
  const files = openFiles(desk.drawer)
  const chats = new Map<string, Buttons>()
  /** The answer that the next line waits for. */
  let answer: { readonly chat: string; readonly come: PromiseWithResolvers<void> } | null = null

  function buttonsOf(chat: string): Buttons {
    const buttons = chats.get(chat) ?? openButtons()
    chats.set(chat, buttons)
    return buttons
  }

  /** The language of the seat may have been changed by a sentence, too. */
  async function learnLanguage(): Promise<void> {
    const code = await desk.language(seat.external).catch((error: unknown) => {
      if (!desk.isAway(error)) throw error
      return null
    })
    if (code !== null) texts = textsOf(code)
  }

  async function hear(words: string, body: Inbound['body'], replyTo?: string): Promise<void> {
    const awaited = { chat: seat.external, come: Promise.withResolvers<void>() }
    if (holdMs > 0) answer = awaited
    const sent = await post.send(words, {
      installationId: desk.installationId,
      eventKey: randomUUID(),
      chat: { external: seat.external, direct: true },
      account: { external: seat.external, name: seat.name },
      body,
      ...(replyTo === undefined ? {} : { replyTo }),
      at: clock.now().toString(),
    })
    if (!sent) {
      answer = null
      return print(texts.unsent(words))
    }
    await settle()
  }

  async function answered(): Promise<void> {
    if (!answer) return
    const { come } = answer
    const timer = setTimeout(come.resolve, holdMs)
    await come.promise
    clearTimeout(timer)
    answer = null
  }

  async function press(label: string): Promise<void> {
    const buttons = buttonsOf(seat.external)
    const button = buttons.find(label)
    if (!button) return print(buttons.any ? texts.noButton(label) : texts.noButtons)
    await hear(label, { kind: 'press', token: button.token }, button.external)
  }

  async function take(who: string): Promise<boolean> {
    const wanted = who.toLowerCase()
    const found = desk.seats.find(
      ({ name, external }) =>
        external === wanted || [name, firstName(name)].some((one) => one.toLowerCase() === wanted),
    )
    if (!found) return false
    seat = found
    await learnLanguage()
    return true
  }

  async function changeSeat(who: string): Promise<void> {
    const taken = who !== '' && (await take(who))
    if (taken) print(texts.taken(seat.name))
    else if (who !== '') print(texts.nobody(who))
    if (!taken) print(desk.seats.map((one) => `${one.external === seat.external ? '*' : ' '} ${one.name}`).join('\n'))
  }

  async function speak(wanted: string): Promise<void> {
    const found = desk.languages.find(({ code, name }) =>
      [code, name].some((one) => one.toLowerCase() === wanted.toLowerCase()),
    )
    if (!found) return print(texts.speaks(desk.languages.map(({ code, name }) => `${name} (${code})`).join(', ')))
    await desk.setLanguage(seat.external, found.code)
    await learnLanguage()
    print(texts.answers(seat.name, found.name))
  }

  async function why(): Promise<void> {
    const last = await desk.lastReading(seat.external)
    if (!last) return print(texts.nothingSaid)
    print(`${last.said === null ? texts.aButton : `“${last.said}”`}\n  → ${last.outcome ?? texts.underWay}`)
  }

  async function tick(time: Temporal.Duration): Promise<void> {
    const target = clock.now().toZonedDateTimeISO(desk.zone).add(time)
    await advance({ clock, nextDue: desk.nextDue, drain }, target.toInstant())
    const now = target.toLocaleString(texts.locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    })
    print(texts.now(now))
  }

  async function drop(path: string): Promise<void> {
    const put = await files.put(seat.external, path)
    if ('why' in put) return print(put.why === 'tooLarge' ? texts.files.tooLarge : texts.files.missing(path))
    buttonsOf(seat.external).sentence()
    await hear(path, { kind: 'file', fileId: put.id, name: put.name, mime: 'application/octet-stream' })
  }

  async function save(number: number, path: string): Promise<void> {
    const saved = await files.save(seat.external, number, path)
    if ('path' in saved) return print(texts.files.saved(saved.path))
    print(saved.why === 'none' ? texts.files.none(number) : texts.files[saved.why])
  }

  async function say(text: string): Promise<void> {
    // A number that is no button leaves those that there are.
    if (!isNumber(text)) buttonsOf(seat.external).sentence()
    await hear(text, { kind: 'text', text })
  }

  async function handle(text: string): Promise<'on' | 'quit'> {
    await answered()
    const line = readLine(text, buttonsOf(seat.external).numbers())
    if (text.trim().startsWith(':')) await learnLanguage()
    if (line.kind === 'quit') return 'quit'
    if (line.kind === 'said') await say(line.text)
    else if (line.kind === 'press') await press(line.label)
    else if (line.kind === 'as') await changeSeat(line.who)
    else if (line.kind === 'lang') await speak(line.language)
    else if (line.kind === 'tick') await tick(line.time)
    else if (line.kind === 'file') await drop(line.path)
    else if (line.kind === 'save') await save(line.number, line.path)
    else if (line.kind === 'why') await why()
    else if (line.kind === 'help') print(texts.help.join('\n'))
    else if (line.kind === 'which') print(texts.which[line.of])
    else if (line.kind === 'unknown') print(texts.noCommand(line.name))
    return 'on'
  }

  return {
    platform: 'console',
    start: async (hears: Hear) => {
      post.open(hears)
      await learnLanguage()
    },
    stop: async () => post.close(),
    prompt: () => `${firstName(seat.name)}> `,
    texts: () => texts,
    handle: async (text) =>
      handle(text).catch((error: unknown) => {
        if (holdMs === 0 || !desk.isAway(error)) throw error
        print(texts.away)
        return 'on' as const
      }),
    take,
    thinking: (chat) => {
      if (chat === seat.external) print('…')
    },
    away: post.hold,
    back: post.release,
    unsent: post.unsent,
    send: async (to, reply) => {
      const external = randomUUID()
      const text = [buttonsOf(to.chat).show(reply, width(), external), files.show(to.chat, reply)]
        .filter(Boolean)
        .join('\n')
      const whose = desk.seats.find((one) => one.external === to.chat)?.name ?? to.chat
      print(to.chat === seat.external ? text : `→ ${firstName(whose)}: ${text}`)
      if (answer?.chat === to.chat) answer.come.resolve()
      return { kind: 'sent', external }
    },
  }
}
