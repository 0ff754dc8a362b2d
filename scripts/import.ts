// Brings contacts in from a file, as in the chat: shows what is in it, asks, and does it.
//   npm run import -- contacts.csv --as Olena [--yes]
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '../bots/config.ts'
import { runErrand } from '../bots/console/errand.ts'
import { consoleLog } from '../bots/console/log.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { as: { type: 'string' }, yes: { type: 'boolean' } },
})
const [path] = positionals
const configured = readConfig()
const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

if (path === undefined || !existsSync(path) || !configured.ok) {
  for (const problem of configured.ok
    ? [path === undefined ? 'Which file? npm run import -- contacts.csv --as Olena' : `There is no file ${path}.`]
    : configured.problems)
    print(problem)
  process.exit(1)
}
const { config } = configured
process.exit(
  await runErrand(
    { config, log: consoleLog(config), as: 'npm run import', who: values.as ?? null, print },
    async (session) => {
      await session.handle(`:file ${path}`)
      if (values.yes) return void (await session.handle('yes'))
      const prompt = createInterface({ input: process.stdin, output: process.stdout })
      const said = await prompt.question('> ').finally(() => prompt.close())
      if (said.trim() !== '') await session.handle(said)
    },
  ),
)
