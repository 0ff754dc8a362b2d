import { LIMITS } from './limits.ts'
import type { Message } from './write.ts'

/** An address at which one may answer who has just done something; it stands for a message where that is seen by them alone. */
interface Response {
  readonly url: string
  readonly until: number
  left: number
  /** No answer has come by it yet. */
  owed: boolean
}

/** What came of an answer by such an address. `spent`: it is used up, too old or not to be had. */
export type Answered = { readonly kind: 'sent' | 'spent' } | { readonly kind: 'later'; readonly afterMs: number }

/** The addresses that are still good. They live as long as this process: after that, answers go to the direct chat. */
export interface Responses {
  /** Something was done in a chat; `shown`: the message with the button, where only they see it. */
  keep(chat: string, url: string, shown?: string): void
  /** The address by which an answer is owed in a chat. */
  owedIn(chat: string): Response | undefined
  /** The address of a message that only one person sees. */
  of(chat: string, shown: string): Response | undefined
  answer(response: Response, message: Message, how: 'new' | 'replace'): Promise<Answered>
  /** Takes the message away that only one person sees. */
  remove(response: Response): Promise<void>
}

const MOST = 2_000

export function createResponses(timeoutMs: number): Responses {
  const owed = new Map<string, Response>()
  const shown = new Map<string, Response>()
  const put = (map: Map<string, Response>, key: string, response: Response) => {
    map.delete(key)
    map.set(key, response)
    const oldest = map.size > MOST ? map.keys().next().value : undefined
    if (oldest !== undefined) map.delete(oldest)
  }
  const good = (response: Response | undefined): Response | undefined =>
    response && response.left > 0 && response.until > Date.now() ? response : undefined

  async function post(response: Response, body: object): Promise<Answered> {
    response.left -= 1
    const answer = await fetch(response.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => null)
    const words = (await answer?.text().catch(() => '')) ?? ''
    if (answer?.status === 429) {
      response.left += 1
      return { kind: 'later', afterMs: (Number(answer.headers.get('retry-after')) || 1) * 1_000 }
    }
    // Slack says "ok", or why not, as JSON.
    return { kind: answer?.ok && !/"ok":\s*false/.test(words) ? 'sent' : 'spent' }
  }

  return {
    keep: (chat, url, of) => {
      const response = { url, until: Date.now() + LIMITS.responseMs, left: LIMITS.responses, owed: true }
      put(owed, chat, response)
      if (of !== undefined) put(shown, `${chat} ${of}`, response)
    },
    owedIn: (chat) => {
      const found = good(owed.get(chat))
      return found?.owed ? found : undefined
    },
    of: (chat, ts) => good(shown.get(`${chat} ${ts}`)),
    answer: async (response, { blocks, text }, how) => {
      response.owed = false
      return post(response, {
        response_type: 'ephemeral',
        replace_original: how === 'replace',
        text,
        ...(blocks.length > 0 ? { blocks } : {}),
      })
    },
    remove: async (response) => {
      await post(response, { delete_original: true })
    },
  }
}
