import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import { viewerOf } from '../identify.ts'
import type { Me } from '../me.ts'
import type { Store } from '../store/db.ts'
import { findFile, readFile } from '../store/files.ts'
import { reserve, settle, TOKENS_A_SECOND } from '../store/model-usage.ts'
import type { Advice, Wish } from './advice.ts'
import { sightOf } from './analysis.ts'
import { type Breaker, openBreaker } from './breaker.ts'
import { look } from './look.ts'
import type { Failure, Material, Model, ModelSettings, Price, Told, ToolCall, Usage } from './port.ts'
import { noUsage } from './port.ts'

/** The language model as a guest of the house: asked with a limit of time and a budget, left alone when it fails. */
export interface Guest {
  /** Asks for what a turn wishes. Never throws; what fails is an advice without an answer. Never within a transaction. */
  consult(wish: Wish, me: Me, signal: AbortSignal): Promise<Advice>
}

const PATIENCE_MS = 15_000
/** Speech and pictures take longer. */
const FILE_PATIENCE = 4
/** Tries of one question, and how long before the second: doubled for the next. */
const TRIES = 3
const AGAIN_MS = 400
/** So many are asked at once by this process; to the others the house's own answer is given. */
const MOST_AT_ONCE = 8
/** What is heard or looked at is no larger: the limit of OpenAI's endpoint for speech is 25 MB. */
const MOST_BYTES = 20 * 1024 * 1024
/** A token is about so many letters of JSON; of a picture they are counted at so many, before the server has counted. */
const LETTERS_A_TOKEN = 3
const PICTURE_TOKENS = 2_000
/** Several looks with their answers. */
const ANALYSIS_TOKENS = 20_000
/** A minute of speech, for what is set aside before its length is known. */
const SPEECH_TOKENS = 60 * TOKENS_A_SECOND

interface Around {
  readonly store: Store
  readonly clock: Clock
  readonly log: Logger
  /** Milliseconds of a clock that never goes back; the tests move it. */
  readonly ticks?: () => number
}

/** Opens the door to the model; the packages that know it are loaded with the first question. */
export function openGuest(settings: ModelSettings, around: Around): Guest {
  const breaker = openBreaker(around.ticks ?? (() => performance.now()))
  let model: Promise<Model> | undefined
  let asking = 0
  const load = () => {
    model ??= import('./openai.ts').then(({ openaiModel }) => openaiModel(settings))
    return model
  }

  async function ask<T>(p: Request<T>): Promise<Told<T>> {
    if (asking >= MOST_AT_ONCE) return failed('crowded')
    if (breaker.isResting()) return failed('resting')
    asking += 1
    try {
      return await withinBudget(p, settings, around, async () => {
        if (!breaker.mayAsk()) return failed('resting')
        const patience = (settings.patienceMs ?? PATIENCE_MS) * p.patience
        return tries(p, await load(), AbortSignal.timeout(patience), breaker)
      })
    } finally {
      asking -= 1
    }
  }

  const consult = async (wish: Wish, me: Me, signal: AbortSignal): Promise<Advice> => {
    const looks: { readonly label: string; readonly text: string }[] = []
    const told = await answer(wish, me, signal, async (call) => {
      const { text, label } = await look(call, me, around)
      if (label !== undefined) looks.push({ label, text })
      return text
    })
    const { usage } = told
    if (told.kind === 'failed')
      around.log.warn({ kind: wish.kind, why: told.why, detail: told.detail, usage }, 'the model gave no answer')
    else around.log.info({ kind: wish.kind, usage }, 'the model was asked')
    const why = told.kind === 'failed' ? { failed: told.why } : {}
    switch (wish.kind) {
      case 'sentence':
        return { kind: 'sentence', text: wish.text, handles: wish.handles, calls: callsOf(told), ...why }
      case 'voice':
        return { kind: 'voice', fileId: wish.fileId, text: textOf(told), ...why }
      case 'analysis':
        return { kind: 'analysis', text: wish.text, answer: textOf(told), looks, sight: sightOf(me), ...why }
      case 'card':
        return { kind: 'card', fileId: wish.fileId, calls: callsOf(told), ...why }
    }
  }

  async function answer(
    wish: Wish,
    me: Me,
    signal: AbortSignal,
    looking: (call: ToolCall) => Promise<string>,
  ): Promise<Told<readonly ToolCall[] | string>> {
    const common = { me, signal }
    if (wish.kind === 'analysis') {
      const { question } = wish
      const once = (one: Model, until: AbortSignal) => one.analyse(question, looking, until)
      return ask({ ...common, tokens: ANALYSIS_TOKENS, patience: FILE_PATIENCE, tries: 1, once })
    }
    if (wish.kind === 'sentence') {
      const { question } = wish
      const tokens = JSON.stringify(question).length / LETTERS_A_TOKEN
      return ask({ ...common, tokens, patience: 1, once: (one, until) => one.understand(question, until) })
    }
    const file = await materialOf(wish.fileId, me, around)
    if (!file) return failed('refused')
    const once = (one: Model, until: AbortSignal): Promise<Told<readonly ToolCall[] | string>> =>
      wish.kind === 'voice' ? one.transcribe(file, wish.hint, until) : one.see(file, wish.question, until)
    const tokens = wish.kind === 'voice' ? SPEECH_TOKENS : PICTURE_TOKENS
    return ask({ ...common, tokens, patience: FILE_PATIENCE, once })
  }

  return { consult }
}

interface Request<T> {
  readonly me: Me
  readonly signal: AbortSignal
  /** About how many tokens it will take. */
  readonly tokens: number
  /** How many times the usual patience. */
  readonly patience: number
  /** How often it is tried; TRIES unless told. */
  readonly tries?: number
  readonly once: (model: Model, until: AbortSignal) => Promise<Told<T>>
}

const failed = (why: Failure, usage: Usage = noUsage): Extract<Told<never>, { kind: 'failed' }> => ({
  kind: 'failed',
  why,
  usage,
})

const callsOf = (told: Told<readonly ToolCall[] | string>): readonly ToolCall[] =>
  told.kind === 'told' && typeof told.value !== 'string' ? told.value : []
const textOf = (told: Told<readonly ToolCall[] | string>): string =>
  told.kind === 'told' && typeof told.value === 'string' ? told.value : ''

/** A wrong key, a model that is not there: so it will be for every question. */
const REJECTED = ['401', '403', '404']

/** The same question a few times, while there is time, if that may help. */
async function tries<T>(
  { once, signal, tries: most = TRIES }: Request<T>,
  model: Model,
  late: AbortSignal,
  breaker: Breaker,
): Promise<Told<T>> {
  const until = AbortSignal.any([signal, late])
  let usage = noUsage
  for (let attempt = 1; ; attempt += 1) {
    const told = await once(model, until)
    usage = sum(usage, told.usage)
    if (signal.aborted) {
      breaker.rest(0)
      return failed('stopped', usage)
    }
    if (told.kind === 'told') {
      breaker.worked()
      return { ...told, usage }
    }
    const why = late.aborted ? 'slow' : told.why
    const end = { ...told, why, usage }
    if (why === 'limited' && told.againMs !== undefined && told.againMs > AGAIN_MS * TRIES) {
      breaker.rest(told.againMs)
      return end
    }
    if (why === 'refused' && REJECTED.includes(told.detail ?? '')) {
      breaker.failed()
      return end
    }
    if (why === 'refused' || why === 'nonsense') {
      // It is there; this question alone is not for it.
      breaker.worked()
      return end
    }
    if (attempt >= most || late.aborted) {
      breaker.failed()
      return end
    }
    await sleep(told.againMs ?? AGAIN_MS * 2 ** (attempt - 1), undefined, { signal: until }).catch(() => undefined)
  }
}

const sum = (a: Usage, b: Usage): Usage => ({
  read: a.read + b.read,
  written: a.written + b.written,
  seconds: a.seconds + b.seconds,
})

/** Sets aside what a question will take of the workspace's day, asks, and keeps what it took. */
async function withinBudget<T>(
  { me, tokens }: Request<T>,
  { tokensPerDay, price }: ModelSettings,
  { store, clock, log }: Around,
  work: () => Promise<Told<T>>,
): Promise<Told<T>> {
  const day = clock.now().toZonedDateTimeISO(me.zone).toPlainDate().toString()
  const share = { workspaceId: me.workspaceId, day, tokens }
  if (!(await reserve(store, { ...share, limit: tokensPerDay }))) return failed('budget')
  const told = await work()
  // A server that counts nothing has worked all the same: what was set aside for it is what it took.
  const { read, written, seconds } = told.usage
  const uncounted = told.kind === 'told' && read + written + seconds === 0
  const usage = uncounted ? { ...noUsage, read: Math.ceil(tokens) } : told.usage
  const spent = { ...usage, cost: costOf(usage, price), failed: told.kind === 'failed' }
  await settle(store, share, spent).catch((error: unknown) => {
    log.error({ err: error }, 'what the model used was not kept')
  })
  return told
}

/** In US dollars; 0 where prices are not known. */
const costOf = ({ read, written, seconds }: Usage, price: Price | null): number =>
  price === null ? 0 : (read * price.read + written * price.written) / 1e6 + (seconds / 60) * price.minute

/** A file of this person's, whole; undefined when there is none, or it is too large. */
async function materialOf(fileId: string, me: Me, { store, clock }: Around): Promise<Material | undefined> {
  return store.for(viewerOf(me)).read(async (tx) => {
    const owner = { workspaceId: me.workspaceId, personId: me.id }
    const file = await findFile(tx, owner, fileId, clock.now())
    if (!file || file.size > MOST_BYTES) return undefined
    const chunks: Uint8Array[] = []
    for await (const chunk of readFile(tx, owner, fileId)) chunks.push(chunk)
    return { name: file.name, mime: file.mime, bytes: new Uint8Array(Buffer.concat(chunks)) }
  })
}
