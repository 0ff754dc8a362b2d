// A worker beside the measured process: Telegram's side of the wire, and the people who write. It answers every method of the Bot API, counts
// what is sent, and posts updates at a steady rate whether the ones before were answered or not.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort } from 'node:worker_threads'
import { z } from 'zod'

const orderSchema = z.object({
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  /** Updates a second; 0: all at once. */
  rate: z.number(),
  texts: z.array(z.string()),
  chats: z.number().int(),
  /** Whether to wait until as many messages were sent. */
  answered: z.boolean(),
})
export type Order = z.infer<typeof orderSchema>
/** Milliseconds: until each update was acknowledged, and until the last message was sent. */
export interface Load {
  readonly acknowledged: readonly number[]
  readonly refused: number
  readonly wholeMs: number
}

let sent = 0
let onSent = () => {}
const api = createServer((request, response) => {
  const method = request.url?.split('/').at(-1) ?? ''
  request.resume()
  request.on('end', () => {
    const result =
      method === 'getMe'
        ? { id: 1000, is_bot: true, first_name: 'Parley', username: 'parley_bot' }
        : method.startsWith('send')
          ? { message_id: sent + 1, date: 0, chat: { id: 1, type: 'private' } }
          : true
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, result }))
    if (method !== 'sendMessage') return
    sent += 1
    onSent()
  })
})

let next = 1
async function post({ url, headers, chats }: Order, text: string): Promise<{ ms: number; ok: boolean }> {
  const update = next++
  const from = 1 + (update % chats)
  const body = JSON.stringify({
    update_id: update,
    message: {
      message_id: update,
      date: 1_796_000_000,
      from: { id: from, is_bot: false, first_name: 'Olena', language_code: 'en' },
      chat: { id: from, type: 'private', first_name: 'Olena' },
      text,
    },
  })
  const before = performance.now()
  const answer = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  await answer.arrayBuffer()
  return { ms: performance.now() - before, ok: answer.ok }
}

async function work(order: Order): Promise<Load> {
  const began = performance.now()
  const wanted = sent + order.texts.length
  const posts: Promise<{ ms: number; ok: boolean }>[] = []
  for (const [at, text] of order.texts.entries()) {
    const due = order.rate === 0 ? 0 : began + (at * 1_000) / order.rate - performance.now()
    if (due > 0) await new Promise((resolve) => setTimeout(resolve, due))
    posts.push(post(order, text))
  }
  const answers = await Promise.all(posts)
  if (order.answered && sent < wanted)
    await new Promise<void>((resolve) => {
      onSent = () => {
        if (sent >= wanted) resolve()
      }
    })
  const acknowledged = answers.map(({ ms }) => ms)
  return { acknowledged, refused: answers.filter(({ ok }) => !ok).length, wholeMs: performance.now() - began }
}

api.listen(0, '127.0.0.1', () => {
  const { port } = api.address() as AddressInfo
  parentPort?.postMessage({ port })
})
parentPort?.on('message', (order: unknown) => {
  work(orderSchema.parse(order)).then((load) => parentPort?.postMessage(load))
})
