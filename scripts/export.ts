// Writes records into a file, as in the chat: what the one who asks may take out.
//   npm run export -- contacts contacts.csv --as Olena      (contacts, companies, deals, activities; a name that ends in .vcf: vCards)
import { parseArgs } from 'node:util'
import { readConfig } from '../bots/config.ts'
import { runErrand } from '../bots/console/errand.ts'
import { consoleLog } from '../bots/console/log.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { as: { type: 'string' } } })
const [what = '', path] = positionals
const known = ['contacts', 'companies', 'deals', 'activities']
const configured = readConfig()
const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

if (!known.includes(what) || path === undefined || !configured.ok) {
  const usage = `Export what, and where to? npm run export -- ${known.join('|')} FILE --as Olena`
  for (const problem of configured.ok ? [usage] : configured.problems) print(problem)
  process.exit(1)
}
const { config } = configured
const format = path.toLowerCase().endsWith('.vcf') ? 'vcard' : 'csv'
process.exit(
  await runErrand(
    { config, log: consoleLog(config), as: 'npm run export', who: values.as ?? null, print },
    async (session) => {
      await session.handle(`export ${what} as ${format}`)
      await session.handle('yes')
      await session.handle(`:save 1 ${path}`)
    },
  ),
)
