import type { Language } from '../languages/language.ts'
import type { Me } from '../me.ts'
import type { Block } from '../reply.ts'
import type { Tx } from '../store/db.ts'
import { saveFile } from '../store/files.ts'
import { countOf, type ExportKind, exportKinds, recordsOf } from './rows.ts'
import { type ExportFormat, written } from './write.ts'

/** What is asked for: one kind of records, or everything, a file each. */
export const exportable = [...exportKinds, 'all'] as const
export type Exportable = (typeof exportable)[number]

interface Asked {
  readonly what: Exportable
  readonly format: ExportFormat
}

interface Making {
  readonly tx: Tx
  readonly me: Me
  readonly now: Temporal.Instant
  readonly language: Language
}

const kindsOf = ({ what, format }: Asked): readonly ExportKind[] =>
  format === 'vcard' ? ['contacts'] : what === 'all' ? exportKinds : [what]

/** How many records would go out. */
export async function countAsked(asked: Asked, making: Making): Promise<number> {
  let count = 0
  for (const kind of kindsOf(asked)) count += await countOf(kind, making)
  return count
}

/** Writes what is asked for into stored files; gives them as blocks, and how many records are in them. Null: too large for a file. */
export async function makeFiles(
  asked: Asked,
  making: Making,
): Promise<{ readonly blocks: readonly Block[]; readonly count: number } | null> {
  const { tx, me, now, language } = making
  const blocks: Block[] = []
  let count = 0
  for (const kind of kindsOf(asked)) {
    const here = await countOf(kind, making)
    if (here === 0) continue
    count += here
    const name = `${language.answers.data.exports.names[kind]} ${now.toZonedDateTimeISO(me.zone).toPlainDate()}`
    const file =
      asked.format === 'vcard' ? { name: `${name}.vcf`, mime: 'text/vcard' } : { name: `${name}.csv`, mime: 'text/csv' }
    const saved = await saveFile(
      tx,
      { workspaceId: me.workspaceId, personId: me.id },
      { ...file, now },
      written(kind, asked.format, recordsOf(kind, making), language),
    )
    if (saved.kind === 'tooLarge') return null
    blocks.push({ kind: 'file', ...saved.file })
  }
  return { blocks, count }
}
