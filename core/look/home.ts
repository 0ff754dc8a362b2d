import { execute } from '../execute.ts'
import type { Looked } from '../look.ts'
import type { Block } from '../reply.ts'
import type { Session } from '../session.ts'
import { pipeline } from './pipeline.ts'

type Parts = Extract<Looked, { kind: 'home' }>['parts']

/** The day, the pipeline and the settings of the person whose session it is, as the commands for them show them. */
export async function home(session: Session): Promise<Parts> {
  const { answers, phrases } = session.language
  const shown = async (command: 'agenda.show' | 'settings.show'): Promise<readonly Block[]> =>
    (await execute([{ command, args: {} }], { by: 'button', confirmed: false }, session)).blocks
  // One after the other: a transaction has one connection.
  const today = await shown('agenda.show')
  const deals = await pipeline(session)
  const settings = await shown('settings.show')
  return [
    { name: 'today', title: answers.glance.today, blocks: today },
    { name: 'pipeline', title: deals.title, blocks: deals.blocks },
    { name: 'settings', title: phrases.commands['settings.show'].title, blocks: settings },
  ]
}
