import { createInterface } from 'node:readline'

/** A person at a terminal, or lines that stand for one. */
export interface Asker {
  say(text: string): void
  /** The answer; `offered` when it is empty; null when there is no more to come. */
  ask(question: string, offered: string): Promise<string | null>
  close(): void
}

/** Asks on the standard input and output, line by line, so that answers may be piped in as well. */
export function openAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  const next = lines[Symbol.asyncIterator]()
  return {
    say: (text) => {
      output.write(`${text}\n`)
    },
    ask: async (question, offered) => {
      output.write(`${question} [${offered}]: `)
      const line = await next.next()
      if (line.done) output.write('\n')
      return line.done ? null : line.value.trim() || offered
    },
    close: () => lines.close(),
  }
}
