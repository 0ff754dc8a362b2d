import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { type Block, paragraph } from '../../reply.ts'
import { type Facts, factsOf } from '../../service/facts.ts'
import { saveFile } from '../../store/files.ts'

/** Everything that is kept about the customer, to read and as a file. */
export const dataShow = command({
  name: 'data.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'service', act: 'see' },
  slots: z.object({}),
  run: show,
})

/** So much of each list is shown; the file has all of it. */
const SHOWN = 5

async function show(_: unknown, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const { data: words } = language.answers.service
  const facts = await factsOf(turn)
  const name = words.file
  const owner = { workspaceId: me.workspaceId, personId: me.id }
  const saved = await saveFile(tx, owner, { name, mime: 'text/plain; charset=utf-8', now }, [
    Buffer.from(asText(facts, words.title({ name: me.name }))),
  ])
  const lists = facts.lists.map(({ title, items }): Block => {
    const more = items.length > SHOWN ? ['…'] : []
    return { kind: 'list', title: [{ bold: title }], items: [...items.slice(-SHOWN), ...more] }
  })
  const file: readonly Block[] = saved.kind === 'saved' ? [{ kind: 'file', ...saved.file }] : []
  const erase = turn.button(words.erase, { command: 'data.erase', args: {} })
  return {
    blocks: [
      paragraph(words.intro),
      { kind: 'fields', title: words.title({ name: me.name }), fields: [...facts.fields] },
      ...lists,
      ...file,
      { kind: 'choices', choices: [erase] },
    ],
  }
}

/** The same as plain text, complete. */
function asText({ fields, lists }: Facts, title: string): string {
  const parts = [
    [title, ...fields.map(({ label, value }) => `${label}: ${value}`)],
    ...lists.map((list) => [list.title, ...list.items.map((item) => `- ${item}`)]),
  ]
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`
}
