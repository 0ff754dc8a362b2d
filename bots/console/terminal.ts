import { EOL } from 'node:os'
import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from 'node:readline'

/** A prompt at which a person types while messages may arrive. */
export interface Prompt {
  /** Shows lines above what is being typed, which stays as it is. */
  print(text: string): void
  /**
   * Hands each typed line to `handle`, one after the other, until it says `quit`, Ctrl-C or Ctrl-D; what was typed before is done
   * first. A line whose handling throws is told, and the next one asked for.
   */
  run(label: () => string, handle: (line: string) => Promise<'on' | 'quit'>): Promise<void>
  close(): void
}

/** A prompt on a terminal. */
export function openPrompt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Prompt {
  const lines = createInterface({ input, output, terminal: true, historySize: 200 })
  let state: 'busy' | 'asking' | 'closed' = 'busy'
  const closed = new Promise<void>((resolve) => {
    lines.on('close', () => {
      state = 'closed'
      resolve()
    })
  })
  lines.on('SIGINT', () => lines.close())
  const print = (text: string) => {
    if (state === 'asking') clearTyped(lines, output)
    output.write(text + EOL)
    if (state === 'asking') lines.prompt(true)
  }
  return {
    print,
    run: async (label, handle) => {
      const ask = () => {
        if (state === 'closed') return
        state = 'asking'
        lines.setPrompt(label())
        lines.prompt()
      }
      const one = async (line: string) => {
        const next = await handle(line).catch((error: unknown) => {
          print(`That went wrong: ${error instanceof Error ? error.message : String(error)}`)
          return 'on' as const
        })
        if (next === 'quit') lines.close()
        else ask()
      }
      let work = Promise.resolve()
      lines.on('line', (line) => {
        work = work.then(async () => one(line))
      })
      ask()
      await closed
      await work
      output.write(EOL)
    },
    close: () => lines.close(),
  }
}

/** Clears the prompt and what has been typed, over all of its rows. */
function clearTyped(lines: Interface, output: NodeJS.WritableStream): void {
  const { rows } = lines.getCursorPos()
  cursorTo(output, 0)
  if (rows > 0) moveCursor(output, 0, -rows)
  clearScreenDown(output)
}
