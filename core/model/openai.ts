import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError, toFile } from 'openai'
import { z } from 'zod'
import type { Material, Model, ModelSettings, Question, Told, Tool, ToolCall, Usage } from './port.ts'
import { noUsage } from './port.ts'

/** Longer answers are no tool calls: each takes a line or two. */
const MOST_WRITTEN = 2_000

/** A model behind OpenAI's interface, at OpenAI's address or any that speaks as it does. One try a call: retries are the guest's. */
export function openaiModel(settings: ModelSettings): Model {
  const { apiKey, baseUrl, model, transcribeModel } = settings
  const client = new OpenAI({
    // Given in full, so that nothing is taken from the environment behind the configuration's back.
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    // The guest's own limit is shorter; this one only ends what nobody waits for any more.
    timeout: 300_000,
    logLevel: 'off',
  })

  const call = async (
    content: OpenAI.ChatCompletionUserMessageParam['content'],
    { system, tools }: Question,
    signal: AbortSignal,
    forced?: string,
  ): Promise<Told<readonly ToolCall[]>> =>
    attempt(async () => {
      const answer: unknown = await client.chat.completions.create(
        {
          model,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content },
          ],
          tools: tools.map(asFunction),
          tool_choice: forced === undefined ? 'auto' : { type: 'function', function: { name: forced } },
          max_completion_tokens: MOST_WRITTEN,
        },
        { signal },
      )
      return readCompletion(answer)
    })

  return {
    understand: (question, signal) => call(question.user, question, signal),
    see: (picture, question, signal) =>
      call(
        [
          { type: 'text', text: question.user },
          { type: 'image_url', image_url: { url: dataUrl(picture) } },
        ],
        question,
        signal,
        question.tools[0]?.name,
      ),
    // LangChain is loaded with the first such question: it takes 85 MB.
    analyse: (question, look, signal) => {
      let used = noUsage
      const spent = (usage: Usage) => {
        used = usage
      }
      return attempt(
        async () => (await import('./langchain.ts')).analyse(settings, question, look, signal, spent),
        () => used,
      )
    },
    transcribe: (audio, hint, signal) =>
      attempt(async () => {
        const heard: unknown = await client.audio.transcriptions.create(
          {
            model: transcribeModel,
            file: await toFile(audio.bytes, audio.name, { type: audio.mime }),
            response_format: 'json',
            ...(hint === '' ? {} : { prompt: hint }),
          },
          { signal },
        )
        return readTranscript(heard)
      }),
  }
}

const asFunction = ({ name, description, parameters }: Tool): OpenAI.ChatCompletionTool => ({
  type: 'function',
  function: { name, description, parameters: { ...parameters } },
})

const dataUrl = ({ mime, bytes }: Material): string => `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`

/** What may stand in an answer; servers that speak as OpenAI does leave out what they like. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          refusal: z.string().nullish(),
          tool_calls: z.array(z.object({ function: z.object({ name: z.string(), arguments: z.string() }) })).nullish(),
        }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish().catch(null),
})

function readCompletion(answer: unknown): Told<readonly ToolCall[]> {
  const read = completionSchema.safeParse(answer)
  const choice = read.data?.choices[0]
  if (!choice) return { kind: 'failed', why: 'nonsense', usage: noUsage, detail: 'not a completion' }
  const usage: Usage = {
    read: read.data?.usage?.prompt_tokens ?? 0,
    written: read.data?.usage?.completion_tokens ?? 0,
    seconds: 0,
  }
  const { message, finish_reason: end } = choice
  if (message.refusal) return { kind: 'failed', why: 'refused', usage, detail: 'refusal' }
  if (end === 'content_filter' || end === 'length') return { kind: 'failed', why: 'nonsense', usage, detail: end }
  return { kind: 'told', value: (message.tool_calls ?? []).map((one) => one.function), usage }
}

const transcriptSchema = z.object({
  text: z.string(),
  usage: z
    .union([
      z.object({ type: z.literal('duration'), seconds: z.number() }),
      z.object({ type: z.literal('tokens'), input_tokens: z.number(), output_tokens: z.number() }),
    ])
    .nullish()
    .catch(null),
})

function readTranscript(heard: unknown): Told<string> {
  const read = transcriptSchema.safeParse(heard)
  if (!read.success) return { kind: 'failed', why: 'nonsense', usage: noUsage, detail: 'not a transcript' }
  const { text, usage } = read.data
  return {
    kind: 'told',
    value: text.trim(),
    usage:
      usage?.type === 'tokens'
        ? { read: usage.input_tokens, written: usage.output_tokens, seconds: 0 }
        : { ...noUsage, seconds: usage?.seconds ?? 0 },
  }
}

/** `spent`: what was used before it failed. */
async function attempt<T>(work: () => Promise<Told<T>>, spent = () => noUsage): Promise<Told<T>> {
  try {
    return await work()
  } catch (error) {
    return { kind: 'failed', usage: spent(), ...failureOf(error) }
  }
}

function failureOf(error: unknown): Pick<Extract<Told<never>, { kind: 'failed' }>, 'why' | 'detail' | 'againMs'> {
  if (error instanceof APIUserAbortError) return { why: 'stopped' }
  if (error instanceof APIConnectionTimeoutError) return { why: 'slow' }
  if (error instanceof APIConnectionError) return { why: 'down', detail: 'no connection' }
  // LangChain wraps what it is told.
  if (error instanceof Error && error.name === 'AbortError') return { why: 'stopped' }
  if (error instanceof APIError && typeof error.status === 'number') return ofStatus(error.status, error.headers)
  // A body that is no JSON, or breaks off.
  if (error instanceof SyntaxError) return { why: 'nonsense', detail: 'not JSON' }
  return { why: 'down', detail: error instanceof Error ? error.name : 'unknown' }
}

function ofStatus(status: number, headers: unknown): ReturnType<typeof failureOf> {
  const detail = String(status)
  if (status === 429) {
    const againMs = headers instanceof Headers ? waitOf(headers) : undefined
    return { why: 'limited', detail, ...(againMs === undefined ? {} : { againMs }) }
  }
  return { why: status >= 500 || status === 408 || status === 409 ? 'down' : 'refused', detail }
}

/** How long the server asks to wait, in milliseconds. */
function waitOf(headers: Headers): number | undefined {
  const ms = Number(headers.get('retry-after-ms') ?? Number.NaN)
  if (Number.isFinite(ms)) return ms
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined
}
