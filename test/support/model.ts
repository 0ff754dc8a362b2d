import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { ModelSettings } from '../../core/model/port.ts'

/** What a client asked: the parts that tests look at. */
export interface Asked {
  readonly path: string
  readonly key: string | undefined
  /** The body as text: JSON, or the parts of a form. */
  readonly body: string
  /** The names of the tools that were offered. */
  readonly tools: readonly string[]
  readonly system: string
  /** The JSON of the user's message. */
  readonly user: unknown
}

/** How the server answers one request. */
export type Scripted =
  | { readonly calls: readonly { readonly name: string; readonly arguments: unknown }[]; readonly usage?: boolean }
  /** Words instead of calls. */
  | { readonly says: string }
  | { readonly refuses: string }
  /** A transcript. */
  | { readonly hears: string }
  /** A body as it stands, with status 200. */
  | { readonly raw: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }
  /** Nothing comes, and the line stays open. */
  | { readonly hangs: true }
  /** The line breaks in the middle of the answer. */
  | { readonly drops: true }
  | { readonly afterMs: number; readonly say: Scripted }

/** A server that speaks as OpenAI does and says what a script tells it to, over real HTTP. */
export interface ModelServer {
  readonly settings: ModelSettings
  /** What was asked so far, in order. */
  readonly asked: readonly Asked[]
  /** Answers to the next requests, in order; a function sees the request. After them `otherwise` is said. */
  script(...answers: readonly (Scripted | ((asked: Asked) => Scripted))[]): void
  otherwise(answer: Scripted | ((asked: Asked) => Scripted)): void
  close(): Promise<void>
}

export const KEY = 'sk-test-0123456789abcdef-secret'

const chatSchema = z.object({
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).default([]),
  messages: z.array(z.object({ role: z.string(), content: z.unknown() })),
})
const partsSchema = z.array(z.object({ type: z.string(), text: z.string().optional() }))

/** Starts a scripted server on the loopback address. Tokens are counted as 900 read and 40 written for each answer. */
export async function startModel(settings: Partial<ModelSettings> = {}): Promise<ModelServer> {
  const asked: Asked[] = []
  const next: (Scripted | ((asked: Asked) => Scripted))[] = []
  let last: Scripted | ((asked: Asked) => Scripted) = { says: 'There is nothing to do.' }
  const server = createServer((request, response) => {
    void serve(request, response)
  })
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const one = readAsked(request, Buffer.concat(chunks).toString('utf8'))
    asked.push(one)
    const scripted = next.shift() ?? last
    await answer(typeof scripted === 'function' ? scripted(one) : scripted, response)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    settings: {
      apiKey: KEY,
      baseUrl: `http://127.0.0.1:${port}/v1`,
      model: 'scripted',
      transcribeModel: 'scripted-ear',
      price: { read: 1, written: 10, minute: 0.06 },
      tokensPerDay: 1_000_000,
      ...settings,
    },
    asked,
    script: (...answers) => {
      next.splice(0, next.length, ...answers)
    },
    otherwise: (one) => {
      last = one
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function readAsked(request: IncomingMessage, body: string): Asked {
  const chat = body.startsWith('{') ? chatSchema.safeParse(JSON.parse(body)).data : undefined
  const content = (role: string) => {
    const found = chat?.messages.find((message) => message.role === role)?.content
    const parts = partsSchema.safeParse(found).data
    return typeof found === 'string' ? found : (parts?.find(({ type }) => type === 'text')?.text ?? '')
  }
  const user = content('user')
  return {
    path: request.url ?? '',
    key: request.headers.authorization?.replace(/^Bearer /, ''),
    body,
    tools: (chat?.tools ?? []).map((tool) => tool.function.name),
    system: content('system'),
    user: user.startsWith('{') ? JSON.parse(user) : user,
  }
}

async function answer(scripted: Scripted, response: ServerResponse): Promise<void> {
  if ('afterMs' in scripted) {
    await sleep(scripted.afterMs)
    return answer(scripted.say, response)
  }
  if ('hangs' in scripted) return
  if ('drops' in scripted) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
    response.write('{"id":"x","choices":[{"mess')
    response.destroy()
    return
  }
  if ('status' in scripted) {
    response.writeHead(scripted.status, { 'content-type': 'application/json', ...scripted.headers })
    response.end(JSON.stringify({ error: { message: scripted.message ?? 'scripted', type: 'scripted', code: null } }))
    return
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end('raw' in scripted ? scripted.raw : JSON.stringify(bodyOf(scripted)))
}

function bodyOf(
  scripted: Extract<Scripted, { calls: unknown } | { says: string } | { refuses: string } | { hears: string }>,
) {
  if ('hears' in scripted) return { text: scripted.hears, usage: { type: 'duration', seconds: 6 } }
  const message =
    'refuses' in scripted
      ? { role: 'assistant', content: null, refusal: scripted.refuses }
      : 'says' in scripted
        ? { role: 'assistant', content: scripted.says, refusal: null }
        : { role: 'assistant', content: null, refusal: null, tool_calls: scripted.calls.map(toolCall) }
  const usage = { prompt_tokens: 900, completion_tokens: 40, total_tokens: 940 }
  const ended = 'calls' in scripted ? 'tool_calls' : 'stop'
  return {
    id: 'chatcmpl-scripted',
    object: 'chat.completion',
    created: 0,
    model: 'scripted',
    choices: [{ index: 0, finish_reason: ended, message }],
    ...('usage' in scripted && scripted.usage === false ? {} : { usage }),
  }
}

const toolCall = (call: { readonly name: string; readonly arguments: unknown }, at: number) => ({
  id: `call_${at}`,
  type: 'function',
  function: {
    name: call.name,
    arguments: typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments),
  },
})
