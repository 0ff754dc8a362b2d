/** How a language model is reached, and how much of it may be used. */
export interface ModelSettings {
  /** null: the server asks for none, as a local one. */
  readonly apiKey: string | null
  /** An address that speaks as OpenAI's does; null: OpenAI's own. */
  readonly baseUrl: string | null
  readonly model: string
  readonly transcribeModel: string
  /** US dollars for a million tokens read, a million written, a minute heard; null: not known, and no cost is shown. */
  readonly price: Price | null
  /** So many tokens a workspace may use on one of its days. */
  readonly tokensPerDay: number
  /** How long an answer to a sentence may take with all its tries, in milliseconds; files may take four times as long. */
  readonly patienceMs?: number
}

export interface Price {
  readonly read: number
  readonly written: number
  readonly minute: number
}

/** What a request has used. `seconds`: of speech, where the server counts those. */
export interface Usage {
  readonly read: number
  readonly written: number
  readonly seconds: number
}

/**
 * Why there is no answer. slow: not within the time; down: the server fails or cannot be reached; limited: it asks to wait; refused: it
 * will not have the request, or will not answer; nonsense: what came is no answer; resting: it failed too often of late; budget: the day's
 * is used up; crowded: too many are waiting; stopped: Parley stops, or the chat is another worker's.
 */
export type Failure =
  | 'slow'
  | 'down'
  | 'limited'
  | 'refused'
  | 'nonsense'
  | 'resting'
  | 'budget'
  | 'crowded'
  | 'stopped'

export type Told<T> =
  | { readonly kind: 'told'; readonly value: T; readonly usage: Usage }
  | {
      readonly kind: 'failed'
      readonly why: Failure
      readonly usage: Usage
      /** The server said when it may be asked again. */
      readonly againMs?: number
      /** A status or the name of an error, never its words: they may hold a part of the key, or of the request. */
      readonly detail?: string
    }

/** A function that the model may call, by JSON schema. */
export interface Tool {
  readonly name: string
  readonly description: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** A call as the model wrote it: nothing of it has been checked. */
export interface ToolCall {
  readonly name: string
  readonly arguments: string
}

/** A file to be heard or looked at. */
export interface Material {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A question for the model, in its own words and those of others, kept apart. */
export interface Question {
  readonly system: string
  readonly user: string
  readonly tools: readonly Tool[]
}

/** One try to get something out of the model. Never throws; stops when `signal` says so. */
export interface Model {
  /** Which of the tools a sentence asks for; none when it asks for nothing. */
  understand(question: Question, signal: AbortSignal): Promise<Told<readonly ToolCall[]>>
  /** What somebody says in a recording. `hint`: names that may occur. */
  transcribe(audio: Material, hint: string, signal: AbortSignal): Promise<Told<string>>
  /** The answer to a question for which the model looks by itself, with `look`, a few times. */
  analyse(question: Question, look: (call: ToolCall) => Promise<string>, signal: AbortSignal): Promise<Told<string>>
  /** What a picture shows, as the arguments of one tool. */
  see(picture: Material, question: Question, signal: AbortSignal): Promise<Told<readonly ToolCall[]>>
}

export const noUsage: Usage = { read: 0, written: 0, seconds: 0 }
