import type { Destination, Reply, Sent } from '../../core/index.ts'
import type { Pace } from './pace.ts'
import { isGroup, isMessageRef, messageOf, nameOf, placeOf } from './place.ts'
import { createPost, type PostWish, type Target } from './post.ts'
import { type Outgoing, write } from './write.ts'

interface Wish extends PostWish {
  readonly pace: Pace
  /** Milliseconds that only go forward. */
  now(): number
  sleep(ms: number): Promise<void>
}

/** Sends replies, a message after the other, no faster than Telegram likes. */
export interface Sender {
  /** As `Bot.send`. The same `id` goes on where it stopped, and joins what is still under way. */
  send(to: Destination, reply: Reply, id: string): Promise<Sent>
  /** Says something that the core knows nothing of. */
  tell(to: Destination, reply: Pick<Reply, 'blocks'>): Promise<void>
}

/** So long a message may wait here for its turn; the core would give up on the whole otherwise, and send it twice. */
const PATIENCE_MS = 2_500
/** How many replies are remembered with what has been sent of them. */
const REMEMBERED = 1_000

/** What is there of a reply already: how many of its messages, and the name of the last. */
interface Progress {
  done: number
  external?: string
}

export function createSender(wish: Wish): Sender {
  const { pace, desk, now, sleep } = wish
  const post = createPost(wish)
  const underWay = new Map<string, Promise<Sent>>()
  const begun = new Map<string, Progress>()

  /** What has been sent of a reply is not sent again, even where the core has not heard of it in time. */
  async function remembering(id: string, sending: (progress: Progress) => Promise<Sent>): Promise<Sent> {
    const progress = begun.get(id) ?? { done: 0 }
    begun.set(id, progress)
    if (begun.size > REMEMBERED) for (const [oldest] of [...begun].slice(0, REMEMBERED / 2)) begun.delete(oldest)
    return sending(progress)
  }

  async function sendAll(messages: readonly Outgoing[], target: Target, progress: Progress): Promise<Sent> {
    let { place } = target
    for (const [at, message] of messages.entries()) {
      if (at < progress.done) continue
      const { booked, waitMs } = pace.book(place.chat_id, now(), PATIENCE_MS)
      if (!booked) return { kind: 'later', afterMs: waitMs }
      if (waitMs > 0) await sleep(waitMs)
      const { replaces, ...further } = target
      const wanted = { ...further, place, ...(at === 0 && replaces ? { replaces } : {}) }
      let answer = await post(message, wanted)
      if (answer.kind === 'moved') {
        await desk.moved(target.to.installationId, nameOf(place.chat_id), nameOf(answer.to))
        place = { chat_id: answer.to }
        answer = await post(message, { ...further, place })
      }
      if (answer.kind === 'later') pace.refused(place.chat_id, now(), answer.afterMs)
      if (answer.kind === 'later' || answer.kind === 'blocked') return answer
      if (answer.kind !== 'done')
        return { kind: 'failed', why: answer.kind === 'refused' ? answer.why : 'the group moves on and on' }
      progress.done = at + 1
      progress.external = answer.result
    }
    return { kind: 'sent', ...(progress.external === undefined ? {} : { external: progress.external }) }
  }

  return {
    send: (to, reply, id) => {
      const sending =
        underWay.get(id) ??
        remembering(id, (progress) => sendAll(write(reply), targetOf(to, reply), progress)).finally(() =>
          underWay.delete(id),
        )
      underWay.set(id, sending)
      return sending
    },
    tell: async (to, reply) => {
      await sendAll(write(reply), { to, place: placeOf(to.chat) }, { done: 0 })
    },
  }
}

function targetOf(to: Destination, { onlyFor, answers, replaces }: Reply): Target {
  const place = placeOf(to.chat)
  const reader = onlyFor !== undefined && isGroup(place) ? Number(onlyFor) : undefined
  const before = replaces !== undefined && isMessageRef(replaces) ? messageOf(replaces) : null
  // What a whole group sees never becomes what is for one person.
  const mayReplace =
    before !== null &&
    (reader === undefined || (before.kind === 'ephemeral' && before.parameters.receiver_user_id === reader))
  const answered = answers !== undefined && isMessageRef(answers) ? messageOf(answers) : null
  return {
    to,
    place,
    ...(reader === undefined ? {} : { onlyFor: reader }),
    ...(answered?.kind === 'message' ? { answers: answered.message_id } : {}),
    ...(mayReplace && replaces !== undefined && isMessageRef(replaces) ? { replaces } : {}),
  }
}
