import type { About } from '../../../core/command.ts'
import type { CommandName } from '../../../core/commands/index.ts'
import { execute } from '../../../core/execute.ts'
import { newId } from '../../../core/id.ts'
import { viewerOf } from '../../../core/identify.ts'
import { languages } from '../../../core/languages/index.ts'
import type { LanguageCode } from '../../../core/languages/language.ts'
import type { Me } from '../../../core/me.ts'
import { type Block, plainText } from '../../../core/reply.ts'
import { type ButtonDraft, openSession } from '../../../core/session.ts'
import { companyFileSchema } from '../../../core/store/company/file.ts'
import { openStore, type Store } from '../../../core/store/db.ts'
import { loadCompany } from '../../../core/store/load.ts'
import { testDatabase } from '../../support/database.ts'

/** What came back: the words, the labels of the buttons, and a way to press one. */
export interface Answer {
  readonly text: string
  readonly buttons: readonly string[]
  readonly about: About | undefined
  press(label: string, more?: Say): Promise<Answer>
}

interface Say {
  readonly as?: string
  readonly in?: LanguageCode
  readonly at?: string
  readonly about?: About
}

/** A company in a database of its own, and commands carried out in it as the pipeline does once they are resolved. */
export interface Desk {
  readonly store: Store
  readonly workspaceId: string
  id(fileId: string): string
  stage(name: string): string
  run(command: CommandName, args: Readonly<Record<string, unknown>>, say?: Say): Promise<Answer>
  close(): Promise<void>
}

const NOW = '2026-11-25T10:30:00+02:00'

const team = [
  { id: 'olena', name: 'Olena Kovalenko', role: 'manager', language: 'uk' },
  { id: 'petro', name: 'Petro Ivanenko', role: 'rep', language: 'en' },
]

/** Opens a desk over a company in the form of docs/understand.md; Olena, a manager, and Petro, a rep, work there. */
export async function openDesk(company: Readonly<Record<string, unknown>>): Promise<Desk> {
  const database = await testDatabase()
  const store = openStore(database.url)
  const now = Temporal.Instant.from(NOW)
  const file = companyFileSchema.parse({ team, ...company })
  const { workspaceId, ids, stages } = await loadCompany(store, file, { now })
  const id = (fileId: string): string => found(ids, fileId)
  const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }
  const chat = { id: newId(), direct: true, audience: null }

  const meOf = (seat: string, language: LanguageCode): Me => {
    const member = file.team.find((one) => one.id === seat)
    if (!member) throw new Error(`nobody is called ${seat}`)
    const { name, role } = member
    const { currency, country, timezone: zone } = file
    const person = { kind: 'member' as const, workspaceId, id: id(seat), name, role, language, zone }
    return { ...person, currency, country, hours, repsSeeAll: file.repsSeeAll, chat }
  }

  const run = async (command: string, args: Readonly<Record<string, unknown>>, say: Say = {}): Promise<Answer> => {
    const me = meOf(say.as ?? 'petro', say.in ?? 'en')
    const at = say.at === undefined ? now : Temporal.Instant.from(say.at)
    return store.for(viewerOf(me)).write(null, async (tx) => {
      const language = languages[me.language]
      const session = openSession({ me, now: at, language, tx, about: say.about ?? null, pending: null, said: '' })
      const ran = await execute([{ command, args: { ...args } }], { by: 'exact', confirmed: false }, session)
      return answerOf(ran.blocks, ran.about ?? undefined, session.buttons, (call, more) =>
        run(call.command, call.args, { ...say, ...more }),
      )
    })
  }

  const close = async () => {
    await store.close()
    await database.drop()
  }
  return { store, workspaceId, id, stage: (name) => found(stages, name), run, close }
}

function found(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`the company has no "${name}"`)
  return id
}

type Call = { readonly command: string; readonly args: Readonly<Record<string, unknown>> }

function answerOf(
  blocks: readonly Block[],
  about: About | undefined,
  drafts: readonly ButtonDraft[],
  carryOut: (call: Call, more: Say) => Promise<Answer>,
): Answer {
  const choices = blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
  return {
    text: blocks.flatMap(linesOf).join('\n'),
    buttons: choices.map((choice) => choice.label),
    about,
    press: async (label, more = {}) => {
      const token = choices.find((choice) => choice.label === label)?.token
      const action = drafts.find((draft) => draft.id === token)?.action
      if (action?.do !== 'meant') throw new Error(`no button "${label}" that carries out a call`)
      return carryOut(action.call, more)
    },
  }
}

function linesOf(block: Block): string[] {
  const title = 'title' in block && block.title !== undefined ? [plainText(block.title)] : []
  switch (block.kind) {
    case 'text':
      return [plainText(block.text)]
    case 'fields':
      return [...title, ...block.fields.map(({ label, value }) => `${label}: ${plainText(value)}`)]
    case 'list':
      return [...title, ...block.items.map((item) => `- ${plainText(item)}`)]
    case 'table':
      return [...title, ...[block.columns.map(({ label }) => label), ...block.rows].map((row) => row.join(' | '))]
    default:
      return []
  }
}
