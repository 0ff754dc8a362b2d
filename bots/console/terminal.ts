import { EOL } from 'node:os'
import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from 'node:readline'

type Output = NodeJS.WriteStream

/** A prompt at which a person types while messages may arrive. */
export interface Prompt {
  /** Shows lines above what is being typed, which stays as it is. */
  print(text: string): void
  /** Hands each typed line to `handle`, one after the other, until it says `quit`, Ctrl-C or Ctrl-D. */
  run(label: () => string, handle: (line: string) => Promise<'on' | 'quit'>): Promise<void>
  close(): void
}

/** A prompt on a terminal. */
export function openPrompt(input: NodeJS.ReadStream, output: Output): Prompt {
  const lines = createInterface({ input, output, terminal: true, historySize: 200 })
  let asking = false
  return {
    print: (text) => {
      if (!asking) {
        output.write(text + EOL)
        return
      }
      clearTyped(lines, output)
      output.write(text + EOL)
      lines.prompt(true)
    },
    run: async (label, handle) => {
      const ask = () => {
        lines.setPrompt(label())
        asking = true
        lines.prompt()
      }
      const closed = new Promise<void>((resolve) => lines.on('close', resolve))
      lines.on('SIGINT', () => lines.close())
      let work = Promise.resolve()
      lines.on('line', (line) => {
        work = work.then(async () => {
          if ((await handle(line)) === 'quit') lines.close()
          else ask()
        })
        work.catch((error: unknown) => {
          output.write(`${String(error)}${EOL}`)
          lines.close()
        })
      })
      ask()
      await closed
      asking = false
      await work.catch(() => undefined)
      output.write(EOL)
    },
    close: () => lines.close(),
  }
}

/** Clears the prompt and what has been typed, over all of its rows. */
function clearTyped(lines: Interface, output: Output): void {
  const { rows } = lines.getCursorPos()
  cursorTo(output, 0)
  if (rows > 0) moveCursor(output, 0, -rows)
  clearScreenDown(output)
}
