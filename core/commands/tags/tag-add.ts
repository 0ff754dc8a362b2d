import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { meantRecords } from '../../records/each.ts'
import { ids, subject, where } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { saidOf } from './said.ts'
import { putTags, tagsIn, tagWords } from './tagging.ts'

const slots = z.object({
  subject: subject.optional(),
  where: where.optional(),
  ids: ids.optional(),
  /** One tag, or several with commas or "and" between them. */
  tag: tagWords,
})

/** Tags a contact, a company, a deal or many of them. However a tag is typed it is one, as it was first written. */
export const tagAdd = command({
  name: 'tag.add',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots,
  oneOf: [['subject', 'where']],
  fromAbout: { subject: ['contact', 'company', 'deal'] },
  sets: 'subject',
  run: add,
})

async function add(args: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { kind, many, records } = await meantRecords(args, turn)
  const [first] = records
  if (!first) return answer([turn.language.answers.gone])
  const tags = await tagsIn(args.tag, turn)
  const { names, touched } = await putTags(kind, records, tags, turn)
  const about = many ? undefined : ({ kind, id: first.id } as const)
  const words = turn.language.answers.tag
  const said = saidOf(records, touched, { kind, many, tags: names }, turn)
  return touched.size === 0
    ? answer([words.there(said)], [], about)
    : answer([words.added(said)], [undoButton(turn)], about)
}
