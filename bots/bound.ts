import type { Hear } from './bot.ts'

/** To which company a bot is bound. */
export interface Bound {
  /** Parley's id of the bot's installation; null while it is bound to no company. Known once it is found, until `forget` or a message is refused. */
  id(): Promise<string | null>
  forget(): void
  /** Hears as `hear` does. What could not be kept may be because the bot is bound to another company meanwhile, or to none. */
  hearing(hear: Hear): Hear
}

/** Keeps the answer of `ask`, so that not every update asks the database first; what is bound to none is asked about each time. */
export function openBound(ask: () => Promise<string | null>): Bound {
  let known: string | null = null
  const forget = () => {
    known = null
  }
  return {
    id: async () => {
      known ??= await ask()
      return known
    },
    forget,
    hearing: (hear) => (inbound) =>
      hear(inbound).catch((error: unknown) => {
        forget()
        throw error
      }),
  }
}
