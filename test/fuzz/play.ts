import { commandNamed } from '../../core/commands/index.ts'
import { languages } from '../../core/languages/index.ts'
import type { Store } from '../../core/store/db.ts'
import { type CanaryOwner, canaries } from './company.ts'
import { chatOf, type Ground, type Home, openGround, type Seat, type Sent } from './ground.ts'
import { differing, type Look, lastOutcome, look, wasOwn } from './look.ts'
import { buttonsOf, seen, strayWords, wrong } from './reply.ts'
import type { Room, Step } from './steps.ts'

/** What a person must never see, said in words, with the step at which it was seen. */
class Broken extends Error {}

export interface Played {
  readonly steps: number
  /** How many of them changed records, and how many of those changes were taken back to the same records. */
  readonly writes: number
  readonly undone: number
}

/** Readings after which nothing is changed. */
const ASKS =
  /^(asked|asked again|offered|confirm|unclear|courtesy|empty|too long|refused|stranger|customer|button: (used|expired|notYours|answered|no longer)|dropped)/

/** Plays steps in two fresh workspaces. Throws Broken at the first thing that must not be. */
export async function play(store: Store, steps: readonly Step[]): Promise<Played> {
  const ground = await openGround(store)
  try {
    return await playOn(ground, steps)
  } finally {
    await ground.close()
  }
}

async function playOn(ground: Ground, steps: readonly Step[]): Promise<Played> {
  const homes = { first: ground.seats.olena.home, second: ground.seats.otherOlena.home }
  const before = { first: await look(ground.store, homes.first), second: await look(ground.store, homes.second) }
  const written = { text: '' }
  const said = new Map<string, string[]>()
  const totals = { writes: 0, undone: 0 }
  let undoing: { readonly at: number; readonly to: Look; readonly by: Look; readonly seat: Seat } | undefined
  for (const [at, step] of [...steps].entries()) {
    try {
      await one(at, step)
    } catch (error) {
      throw new Broken(
        `step ${at} ${JSON.stringify(step).slice(0, 300)}: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
  return { steps: steps.length, ...totals }

  async function one(at: number, step: Step): Promise<void> {
    const from = ground.sent.length
    if (step.do === 'wait') {
      await ground.wait(step.minutes)
      await check(at, from, undefined)
      return
    }
    const seat = ground.seats[step.seat]
    const room: Room = 'room' in step ? step.room : 'direct'
    const heard = await act(step, seat, room)
    if (heard === 'nothing') return
    const { was, is } = await check(at, from, seat)
    const answers = ground.sent.slice(from).filter((one) => isTo(one, seat, room))
    if (answers.length === 0 && step.do !== 'edit') throw new Error('no answer')
    if (was.events === is.events) return
    totals.writes += 1
    // Every third change is taken back at once, and nothing may be left of it.
    if (
      room !== 'direct' ||
      differing(was, is).length === 0 ||
      at % 3 !== 0 ||
      is.events !== was.events + 1 ||
      is.running > 0
    )
      return
    const { last } = is
    if (
      !last ||
      last.memberId !== seat.id ||
      last.command === 'undo' ||
      commandNamed(last.command)?.takenBack !== 'undo'
    )
      return
    undoing = { at, to: was, by: is, seat }
    await takeBack(at)
  }

  async function takeBack(at: number): Promise<void> {
    if (!undoing) return
    const { to, by, seat } = undoing
    undoing = undefined
    const from = ground.sent.length
    const words = at % 2 === 0 ? 'undo' : 'скасуй'
    await ground.hear(seat, 'direct', { kind: 'text', text: words })
    // The first may have dropped a question that was open.
    const [dropped] = ground.sent.slice(from)
    if (dropped && Object.values(languages).some(({ conversation }) => seen(dropped.reply) === conversation.forgotten))
      await ground.hear(seat, 'direct', { kind: 'text', text: words })
    const { is } = await check(at, from, seat)
    const answer = ground.sent
      .slice(from)
      .map(({ reply }) => seen(reply))
      .join('\n')
    if (is.events === by.events)
      throw new Error(`"undo" after ${by.last?.command} did nothing: ${answer.slice(0, 300)}`)
    const left = differing(to, is)
    if (left.length > 0)
      throw new Error(`"undo" after ${by.last?.command} left ${left.join(', ')} changed: ${answer.slice(0, 300)}`)
    totals.undone += 1
  }

  /** Does what the step says; 'nothing' where there is nothing to press or edit. */
  async function act(step: Exclude<Step, { do: 'wait' }>, seat: Seat, room: Room): Promise<'heard' | 'nothing'> {
    const mine = said.get(`${seat.home.which} ${seat.account}`) ?? []
    switch (step.do) {
      case 'say': {
        written.text += `\n${step.text}`
        const message = `message-${mine.length}`
        said.set(`${seat.home.which} ${seat.account}`, [...mine, message])
        const shown = ground.sent.filter((one) => isTo(one, seat, room))
        const replyTo = step.replyTo === undefined ? undefined : shown.at(-1 - step.replyTo)?.external
        await ground.hear(
          seat,
          room,
          { kind: 'text', text: step.text },
          { message, ...(replyTo === undefined ? {} : { replyTo }) },
        )
        return 'heard'
      }
      case 'press': {
        const shown = ground.sent.filter((one) => step.whose === 'anybody' || isTo(one, seat, room)).toReversed()
        const among = step.whose === 'newest' ? shown.slice(0, 1) : shown.slice(0, 40)
        const choices = among.flatMap(({ reply }) => buttonsOf(reply))
        const choice = choices[step.nth % Math.max(1, choices.length)]
        const token = step.whose === 'nobody' ? 'AAAAAAAAAAAAAAAAAAAAAA' : choice?.token
        if (token === undefined) return 'nothing'
        for (const words of Object.values(step.values ?? {})) written.text += `\n${words}`
        await ground.hear(seat, room, { kind: 'press', token, ...(step.values ? { values: step.values } : {}) })
        return 'heard'
      }
      case 'edit': {
        written.text += `\n${step.text}`
        // One that comes before its message stands for it, and the message itself is answered no more: so never the name of one to come.
        const of = mine.at(-1 - step.nth) ?? 'message-of-old'
        await ground.hear(seat, 'direct', { kind: 'edit', of, text: step.text })
        return 'heard'
      }
      case 'file': {
        written.text += `\n${step.content}`
        await ground.hear(seat, 'direct', await ground.put(seat, step))
        return 'heard'
      }
    }
  }

  /** What holds whatever was done: see the file's messages. */
  async function check(
    at: number,
    from: number,
    seat: Seat | undefined,
  ): Promise<{ readonly was: Look; readonly is: Look }> {
    const [error] = ground.errors
    if (error !== undefined) throw new Error(`the log has an error: ${error.slice(0, 3_000)}`)
    for (const message of ground.sent.slice(from)) await checkMessage(message, seat)
    const which = seat?.home.which ?? (at % 2 === 0 ? 'first' : 'second')
    const was = before[which]
    const is = await look(ground.store, homes[which])
    before[which] = is
    const changed = differing(was, is)
    if (changed.length > 0 && was.events === is.events && was.running === 0 && is.running === 0)
      throw new Error(`${changed.join(', ')} changed without an event`)
    // What was said before may be taken back to make room for what is asked.
    if (seat && changed.length > 0) {
      const outcome = await lastOutcome(ground.store, seat.home, seat.account)
      // Of several commands in one sentence another may have done something.
      if (ASKS.test(outcome) && !outcome.includes('; ') && is.last?.command !== 'undo')
        throw new Error(`${changed.join(', ')} changed, though it was answered with "${outcome.slice(0, 200)}"`)
    }
    return { was, is }
  }

  async function checkMessage(message: Sent, speaker: Seat | undefined): Promise<void> {
    const { reply } = message
    const words = seen(reply)
    const faults = wrong(reply)
    if (faults.length > 0) throw new Error(`${faults.join('; ')} in: ${words.slice(0, 400)}`)
    const home: Home = message.installationId === homes.first.installationId ? homes.first : homes.second
    const elsewhere = home.which === 'first' ? [canaries.other] : own.map((one) => canaries[one])
    for (const canary of elsewhere)
      if (words.includes(canary)) throw new Error(`another workspace's ${canary} in: ${words.slice(0, 400)}`)
    const to = Object.values(ground.seats).find((one) => one.home === home && one.account === message.chat)
    await checkSight(words, message, to, speaker)
    const id = to?.id
    const was = id ? before[home.which].languages[id] : undefined
    if (!to || !id || (was !== 'en' && was !== 'uk')) return
    const stray = strayWords(reply, was, written.text)
    if (stray.length === 0) return
    const is = (await look(ground.store, home)).languages[id]
    if (is === was) throw new Error(`${was} is spoken, and there is "${stray[0]}" in: ${words.slice(0, 400)}`)
  }

  /** A rep who sees their own alone, customers, strangers and groups: nothing of what is not theirs. */
  async function checkSight(
    words: string,
    { chat }: Sent,
    to: Seat | undefined,
    speaker: Seat | undefined,
  ): Promise<void> {
    if (to?.home.which === 'second' || (speaker?.home.which === 'second' && !to)) return
    if (to?.file === 'm1' || to?.file === 'm4' || chat === 'managers') return
    for (const owner of own) {
      if (owner === to?.file || !words.includes(canaries[owner])) continue
      const visible =
        (owner === 'none' && to?.file !== null) ||
        (await wasOwn(ground.store, homes.first, canaries[owner], to?.id ?? null))
      if (!visible) throw new Error(`${chat} is shown ${canaries[owner]}, a record of ${owner}: ${words.slice(0, 400)}`)
    }
  }
}

const own: readonly CanaryOwner[] = ['m1', 'm2', 'm3', 'none']

const isTo = ({ installationId, chat }: Sent, seat: Seat, room: Room): boolean =>
  installationId === seat.home.installationId && chat === chatOf(seat, room)
