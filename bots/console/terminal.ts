import { EOL } from 'node:os'
import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from 'node:readline'

/** What the prompt itself may say, in the language of the moment. */
interface Words {
  /** What stands before the line that is typed. */
  readonly label: string
  readonly bye: string
  failed(why: string): string
}

/** A prompt at which a person types while messages may arrive. */
export interface Prompt {
  /** Shows lines above what is being typed, which stays as it is. */
  print(text: string): void
  /**
   * Hands each typed line to `handle`, one after the other, until it says `quit`, Ctrl-D, or Ctrl-C where nothing is typed (else it
   * clears the line); what was typed before is done first. A line whose handling throws is told, and the next one asked for.
   */
  run(words: () => Words, handle: (line: string) => Promise<'on' | 'quit'>): Promise<void>
  /** Ends it without a word. */
  close(): void
}

/** A prompt on a terminal. */
export function openPrompt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Prompt {
  const lines = createInterface({ input, output, terminal: true, historySize: 200 })
  let state: 'busy' | 'asking' | 'closed' = 'busy'
  /** What is typed before anybody asks for it. */
  const early: string[] = []
  let take = (line: string): void => {
    early.push(line)
  }
  lines.on('line', (line) => take(line))
  const closed = new Promise<void>((resolve) => {
    lines.on('close', () => {
      // The prompt stands there, with what was typed.
      if (state === 'asking') output.write(EOL)
      state = 'closed'
      resolve()
    })
  })
  let dismissed = false
  const close = () => {
    dismissed = true
    lines.close()
  }
  lines.on('SIGINT', () => {
    if (lines.line === '') return lines.close()
    lines.write(null, { ctrl: true, name: 'e' })
    lines.write(null, { ctrl: true, name: 'u' })
  })
  const print = (text: string) => {
    if (state === 'asking') clearTyped(lines, output)
    output.write(text + EOL)
    if (state === 'asking') lines.prompt(true)
  }
  return {
    print,
    run: async (words, handle) => {
      const ask = () => {
        if (state === 'closed') return
        state = 'asking'
        lines.setPrompt(words().label)
        lines.prompt()
      }
      const one = async (line: string) => {
        const next = await handle(line).catch((error: unknown) => {
          print(words().failed(error instanceof Error ? error.message : String(error)))
          return 'on' as const
        })
        if (next === 'on') return ask()
        state = 'busy'
        lines.close()
      }
      let work = Promise.resolve()
      take = (line) => {
        work = work.then(async () => one(line))
      }
      ask()
      for (const line of early.splice(0)) take(line)
      await closed
      await work
      if (!dismissed) output.write(words().bye + EOL)
    },
    close,
  }
}

/** Clears the prompt and what has been typed, over all of its rows. */
function clearTyped(lines: Interface, output: NodeJS.WritableStream): void {
  const { rows } = lines.getCursorPos()
  cursorTo(output, 0)
  if (rows > 0) moveCursor(output, 0, -rows)
  clearScreenDown(output)
}
