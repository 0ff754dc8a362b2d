import type { Heard } from '../hear.ts'
import { openImport } from '../imports/imports.ts'
import type { Inbound } from '../inbound.ts'
import { paragraph } from '../reply.ts'
import type { Session } from '../session.ts'

/** A file dropped into the chat: a table or cards are shown before anything of them is brought in; of anything else it is said what it is. */
export async function hearFile(
  { fileId }: Extract<Inbound['body'], { kind: 'file' }>,
  session: Session,
): Promise<Heard> {
  const { conversation, answers } = session.language
  const said = (words: string, note: string): Heard => ({
    kind: 'answered',
    outcome: { blocks: [paragraph(words)], note: `file: ${note}` },
  })
  if (!session.me.chat.direct) return said(conversation.privately, 'group')
  const opened = await openImport(fileId, session)
  const { data } = answers
  switch (opened.kind) {
    case 'opened': {
      const call = { command: 'data.import', args: { import: opened.id } }
      return { kind: 'meant', calls: [call], origin: { by: 'button', confirmed: false } }
    }
    case 'gone':
      return said(data.fileGone, 'gone')
    case 'empty':
      return said(data.empty, 'empty')
    case 'spreadsheet':
      return said(data.spreadsheet, 'spreadsheet')
    case 'other':
      return said(data.noTable, 'no table')
    case 'tooManyColumns':
      return said(data.tooManyColumns({ limit: opened.limit }), 'too many columns')
    case 'unreadable':
      return said(data.unreadable({ row: opened.row }), 'unreadable')
  }
}
