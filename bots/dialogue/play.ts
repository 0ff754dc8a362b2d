import { randomUUID } from 'node:crypto'
import type { Inbound } from '../../core/index.ts'
import { unmet } from './fact.ts'
import { isLabel, lacks, sameText } from './match.ts'
import { customerIn, type Doing, type Place, type Script, type Step } from './script.ts'
import { instantOf } from './times.ts'
import { chatOf, type Delivery, type World, whispered } from './world.ts'

/** How a dialogue went: to its end, or up to a line that did not come true, with the lines of a report. */
export type Played =
  | { readonly ok: true }
  | { readonly ok: false; readonly line: number; readonly report: readonly string[] }

interface Options {
  /** Whether every message must be expected, in the order they come, unless the script says otherwise. */
  readonly strict: boolean
  /** Told of every line as it is done, and of every message. */
  readonly tell?: (line: string) => void
}

/** Plays a script in a world, step by step, up to the first line that does not come true. */
export async function play(script: Script, world: World, options: Options): Promise<Played> {
  const strict = script.strict ?? options.strict
  const read = new Set<Delivery>()
  const said: Said[] = []
  let told = 0
  const tell = () => {
    for (const { chat, text } of world.sent.slice(told))
      options.tell?.(`Parley to ${chat}: ${text.replaceAll('\n', '\n    ')}`)
    told = world.sent.length
  }
  for (const [at, step] of script.steps.entries()) {
    if (step.kind === 'says' || step.kind === 'edits' || step.kind === 'presses') options.tell?.(step.source)
    const problem = await perform(step, { world, read, said, strict })
    const next = script.steps[at + 1]
    const goesOn = next !== undefined && 'meanwhile' in next && next.meanwhile
    if (problem === null && 'meanwhile' in step && !goesOn) await world.drain()
    tell()
    if (problem !== null) return { ok: false, line: step.line, report: [step.source, ...problem] }
  }
  const left = strict ? world.sent.filter((one) => !read.has(one)) : []
  const line = script.steps.at(-1)?.line ?? 1
  return left.length === 0
    ? { ok: true }
    : { ok: false, line, report: ['The dialogue ends, and nobody expected', ...left.flatMap(shown)] }
}

/** What somebody has said, and the name by which it is edited. */
interface Said {
  readonly chat: string
  readonly text: string
  readonly message: string
}

interface Stage {
  readonly world: World
  readonly read: Set<Delivery>
  readonly said: Said[]
  readonly strict: boolean
}

/** Does one step; what did not come true, in lines, or null. */
async function perform(step: Step, stage: Stage): Promise<string[] | null> {
  switch (step.kind) {
    case 'says':
      return speak(step, stage)
    case 'edits':
      return edit(step, stage)
    case 'presses':
      return press(step, stage)
    case 'expects':
      return expectMessage(step, stage)
    case 'silence': {
      const left = unread(stage, chatOf(stage.world.accountOf(step.who), undefined).external)
      return left.length === 0 ? null : ['came:', ...left.flatMap(shown)]
    }
    case 'wait': {
      const { clock, zone } = stage.world
      return advance(stage.world, clock.now().toZonedDateTimeISO(zone).add(step.time).toInstant())
    }
    case 'until':
      return advance(stage.world, instantOf(step.time, stage.world.clock.now(), stage.world.zone))
    case 'database': {
      const problem = unmet(step.fact, await stage.world.records(step.fact.kind))
      return problem === null ? null : [`the database has: ${problem}`]
    }
  }
}

type Doer<K extends Doing['kind']> = Extract<Doing, { kind: K }>

async function speak(step: Doer<'says'>, { world, said }: Stage): Promise<string[] | null> {
  const chat = chatOf(world.accountOf(step.who), step.place)
  const { replyTo } = step
  const text = withCode(step.text, world)
  const name = randomUUID()
  said.push({ chat: chat.external, text, message: name })
  if (replyTo === undefined) return hear(world, step, chat, { kind: 'text', text }, { message: name })
  const message = world.sent.findLast(
    (one) =>
      one.chat === chat.external && lacks({ text: '', fragments: [replyTo], buttons: [] }, one.text, []) === null,
  )
  if (!message) return [`there is no message with "${replyTo}" to reply to`]
  return hear(world, step, chat, { kind: 'text', text }, { message: name, replyTo: message.external })
}

/** What people copy from one place to another: the code that Parley gave last. */
function withCode(text: string, { sent }: World): string {
  const codes = sent.flatMap((message) => message.text.match(/\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\b/g) ?? [])
  return text.replaceAll('{code}', codes.at(-1) ?? '{code}')
}

async function edit(step: Doer<'edits'>, { world, said }: Stage): Promise<string[] | null> {
  const chat = chatOf(world.accountOf(step.who), step.place)
  const old = { text: '', fragments: [step.old], buttons: [] }
  const at = said.findLastIndex((one) => one.chat === chat.external && lacks(old, one.text, []) === null)
  const before = said[at]
  if (!before) return [`${step.who} has said nothing with "${step.old}" to edit`]
  said[at] = { ...before, text: step.text }
  return hear(world, step, chat, { kind: 'edit', of: before.message, text: step.text })
}

async function press(step: Doer<'presses'>, { world }: Stage): Promise<string[] | null> {
  const own = chatOf(world.accountOf(step.who), step.place)
  const there = step.of === undefined ? own : chatOf(world.accountOf(step.of), step.place)
  const alone = whispered(there.external, world.accountOf(step.of ?? step.who))
  const messages = world.sent.filter(
    ({ chat, buttons }) => (chat === there.external || chat === alone) && buttons.length > 0,
  )
  for (const message of messages.toReversed()) {
    const button =
      message.buttons.find(({ label }) => isLabel(label, step.label)) ??
      (message === messages.at(-1) ? message.buttons[Number(step.label) - 1] : undefined)
    if (button) {
      const of = botOf(world, step) === undefined ? {} : { of: message.external }
      return hear(world, step, own, { kind: 'press', token: button.token, ...of }, { replyTo: message.external })
    }
  }
  return [
    'there is no such button; the messages with buttons are',
    ...(messages.length > 0 ? messages.slice(-3).flatMap(shown) : ['    none']),
  ]
}

async function hear(
  world: World,
  { who, place }: { readonly who: string; readonly place?: Place },
  chat: Inbound['chat'],
  body: Inbound['body'],
  more: Pick<Inbound, 'message' | 'replyTo'> = {},
): Promise<null> {
  await world.hear({
    installationId: (await installationOf(world, who, place)) ?? world.installationId,
    eventKey: randomUUID(),
    chat,
    account: { external: world.accountOf(who), name: customerIn(who) ?? who },
    body,
    ...more,
    at: world.clock.now().toString(),
  })
  return null
}

const installationOf = async (world: World, who: string, place: Place | undefined): Promise<string | undefined> =>
  customerIn(who) === undefined ? botOf(world, { place }) : world.door?.()

const botOf = ({ bots }: World, { place }: { readonly place?: Place | undefined }): string | undefined =>
  place && bots?.[place.platform]

function unread({ world, read }: Stage, chat: string): Delivery[] {
  return world.sent.filter((one) => sameText(one.chat, chat) && !read.has(one))
}

function expectMessage(step: Doer<'expects'>, stage: Stage): string[] | null {
  const account = step.who === undefined ? '' : stage.world.accountOf(step.who)
  const there = chatOf(account, step.place).external
  const waiting = unread(stage, step.who !== undefined && step.place?.channel ? whispered(there, account) : there)
  const missing = (one: Delivery) =>
    lacks(
      step.expected,
      one.text,
      one.buttons.map(({ label }) => label),
    )
  const at = stage.strict ? 0 : waiting.findIndex((one) => missing(one) === null)
  const message = waiting[at]
  const lacking = message && missing(message)
  if (!message || lacking !== null) {
    const came = stage.strict ? waiting.slice(0, 1) : waiting
    const first = came[0]
    const without = first ? [`without:  ${missing(first)}`] : []
    return [
      `expected: ${step.expected.text}`,
      ...(came.length > 0 ? ['came:', ...came.flatMap(shown)] : ['came:     nothing']),
      ...without,
    ]
  }
  for (const one of waiting.slice(0, at + 1)) stage.read.add(one)
  return null
}

/** A message as the report has it. */
const shown = ({ chat, text }: Delivery): string[] => [
  `    to ${chat}:`,
  ...text.split('\n').map((line) => `    | ${line}`),
]

/**
 * Lets the time pass: everything that falls due on the way happens at its own time. `null`, or why it cannot be.
 */
export async function advance(
  world: Pick<World, 'clock' | 'nextDue' | 'drain'>,
  target: Temporal.Instant,
): Promise<string[] | null> {
  if (Temporal.Instant.compare(target, world.clock.now()) < 0)
    return [`time only runs forward, and it is ${world.clock.now()}`]
  let before: Temporal.Instant | null = null
  for (;;) {
    const due = await world.nextDue()
    if (!due || Temporal.Instant.compare(due, target) > 0) break
    // What stays due after the work is for somebody else to do.
    if (before?.equals(due)) break
    if (Temporal.Instant.compare(due, world.clock.now()) > 0) world.clock.moveTo(due)
    await world.drain()
    before = due
  }
  world.clock.moveTo(target)
  await world.drain()
  return null
}
