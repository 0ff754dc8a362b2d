import { newId } from '../../../core/id.ts'
import { type Block, plainText } from '../../../core/reply.ts'
import { saveFile } from '../../../core/store/files.ts'
import type { SentMessage, World } from '../../support/world.ts'

/** Drops a file into a seat's chat, works until idle, and gives what was sent meanwhile. */
export async function drop(
  world: World,
  seat: string,
  name: string,
  bytes: string | Uint8Array | Iterable<Uint8Array>,
): Promise<readonly SentMessage[]> {
  const account = await world.store.prisma.account.findFirstOrThrow({ where: { external: seat } })
  const given = { name, mime: 'text/csv', now: world.clock.now() }
  const pieces = typeof bytes === 'string' ? [Buffer.from(bytes)] : bytes instanceof Uint8Array ? [bytes] : bytes
  const owner = { workspaceId: world.workspaceId, personId: account.memberId ?? '' }
  const saved = await saveFile(world.store.prisma, owner, given, pieces)
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  const before = world.sent.length
  await world.core.hear({
    installationId: world.installationId,
    eventKey: newId(),
    chat: { external: seat, direct: true },
    account: { external: seat },
    body: { kind: 'file', fileId: saved.file.id, name, mime: 'text/csv' },
    at: world.clock.now().toString(),
  })
  await world.core.drain()
  return world.sent.slice(before)
}

/** What was said, a line a block: texts, tables, lists, files by their names, buttons in brackets. */
export const wordsOf = (sent: readonly SentMessage[]): string =>
  sent.flatMap(({ reply }) => reply.blocks.map(wordsOfBlock)).join('\n')

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return plainText(block.text)
    case 'table':
      return [block.columns.map(({ label }) => label), ...block.rows].map((row) => row.join(' | ')).join('\n')
    case 'list':
      return [block.title ?? '', ...block.items].map(plainText).join('\n')
    case 'file':
      return `file: ${block.name}`
    case 'choices':
      return block.choices.map(({ label }) => `[${label}]`).join(' ')
    case 'form':
      return block.fields.map(({ label, value }) => `${label}: ${value}`).join('\n')
    default:
      return block.kind
  }
}

/** The token of the button that says this, in the newest message that has it. */
export function tokenOf(sent: readonly SentMessage[], label: string): string {
  const choices = sent.flatMap(({ reply }) =>
    reply.blocks.flatMap((block) =>
      block.kind === 'choices' ? block.choices : block.kind === 'form' ? [block.submit] : [],
    ),
  )
  const found = choices.findLast((choice) => choice.label === label)
  if (!found) throw new Error(`no button says ${label}: ${choices.map((choice) => choice.label).join(', ')}`)
  return found.token
}

/** The text of a file that was sent. */
export async function textOf(world: World, sent: readonly SentMessage[], name: RegExp): Promise<string> {
  const blocks = sent.flatMap(({ reply }) => reply.blocks)
  const file = blocks.find((block) => block.kind === 'file' && name.test(block.name))
  if (file?.kind !== 'file') throw new Error(`no file is called ${name}`)
  const chunks = await world.store.prisma.fileChunk.findMany({
    where: { fileId: file.id },
    orderBy: { position: 'asc' },
  })
  return Buffer.concat(chunks.map(({ bytes }) => bytes)).toString()
}
