import { pino } from 'pino'
import { readConfig } from '../../bots/config.ts'
import { openDatabase } from '../../bots/database.ts'
import { openStore } from '../../core/store/db.ts'
import { removeWorkspace } from '../../core/store/load.ts'
import { migrate } from '../../core/store/migrate.ts'
import { type Company, openCompany } from './company.ts'
import { readCrm } from './crm.ts'

/**
 * Opens a company (the form of docs/understand.md) in a workspace of its own, in the running database or the embedded one, and removes
 * it after `run`; what of it is left out (see readCrm) is said on standard error. `as`: the tool's name in the database's log. Gives what is wrong in words, or undefined when all went well.
 */
export async function inScratch(
  crm: unknown,
  as: string,
  run: (company: Company) => Promise<void>,
): Promise<string | undefined> {
  const read = readCrm(crm)
  if (typeof read === 'string') return `the company is not right: ${read}`
  for (const line of read.leftOut) process.stderr.write(`left out of the company: ${line}\n`)
  const configured = readConfig()
  if (!configured.ok) return configured.problems.join('\n')
  const opened = await openDatabase(configured.config, { as, attach: true, log: pino({ level: 'silent' }) })
  if (opened.kind === 'refused') return opened.why
  try {
    await migrate(opened.database.url)
    const store = openStore(opened.database.url)
    try {
      const company = await openCompany(store, read.file)
      await run(company).finally(() => removeWorkspace(store, company.workspaceId))
      return undefined
    } finally {
      await store.close()
    }
  } finally {
    await opened.database.close()
  }
}
