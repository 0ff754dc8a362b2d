import { z } from 'zod'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { type Block, paragraph, plainText, type Text } from '../../reply.ts'
import { contact } from '../../slots/index.ts'
import { answer, sentences, undoButton } from '../answer.ts'
import { sayBirthday } from './birthday.ts'
import { carryOutMerge, type Merge, planMerge, readSides, type Side, single } from './merge.ts'
import { sayPhone } from './phone.ts'

const slots = z.object({
  contact,
  other: contact,
  /** Set by a button alone: which of the two stays. */
  keep: z.uuid().optional(),
})
type Args = z.output<typeof slots>

/** Makes one contact of two with everything that either has; the other's name goes on finding it. */
export const contactMerge = command({
  name: 'contact.merge',
  risk: 'destroys',
  takenBack: 'undo',
  right: { area: 'records', act: 'bulk' },
  slots,
  preview,
  run: merge,
})

/** Both side by side, what would stay and what would give way; the other may be kept instead. */
async function preview(args: Args, turn: Turn): Promise<Preview> {
  const found = await planned(args, turn)
  if ('refusal' in found) return { ...found.refusal, ready: false }
  const { plan } = found
  const { contact: words } = turn.language.answers
  const { stays, goes } = plan
  const instead = turn.button(words.keepOther({ name: goes.name }), {
    command: 'contact.merge',
    args: { ...args, keep: goes.id },
  })
  return {
    ready: true,
    blocks: [
      sideBySide(plan, turn),
      paragraph(sentences(words.stays({ name: stays.name, why: plan.why }), conflicts(plan, turn))),
    ],
    choices: [instead],
  }
}

async function merge(args: Args, turn: Turn): Promise<Ran> {
  const found = await planned(args, turn)
  if ('refusal' in found) return found.refusal
  const { plan } = found
  const { contact: words, button } = turn.language.answers
  const { stays, goes } = plan
  await carryOutMerge(plan, turn)
  const noted = plan.conflicts.length > 0
  if (noted) await note(plan, turn)
  const said = sentences(
    words.merged({ name: stays.name, other: goes.name, details: counts(goes, turn) }),
    noted ? words.mergeNoted({ fields: plan.conflicts }) : undefined,
  )
  const show = turn.button(
    button.show({ name: stays.name }),
    { command: 'contact.show', args: { contact: stays.id } },
    true,
  )
  return answer([said], [show, undoButton(turn)], { kind: 'contact', id: stays.id })
}

async function planned({ contact: one, other, keep }: Args, turn: Turn): Promise<{ plan: Merge } | { refusal: Ran }> {
  const { answers } = turn.language
  if (one === other) {
    const same = await turn.tx.contact.findFirst({
      where: { workspaceId: turn.me.workspaceId, id: one, deletedAt: null },
      select: { name: true },
    })
    const about = { kind: 'contact', id: one } as const
    return {
      refusal: same ? answer([answers.contact.sameOne({ name: same.name })], [], about) : answer([answers.gone]),
    }
  }
  const sides = await readSides([one, other], turn)
  return sides ? { plan: planMerge(sides, keep) } : { refusal: answer([answers.gone]) }
}

/** What is said of a field; an empty string where there is nothing. */
function fieldText(side: Side, field: (typeof single)[number], turn: Turn): string {
  const value = side[field]
  return value === null ? '' : field === 'birthday' ? sayBirthday(value, turn) : value
}

/** A table of both: only the rows in which they differ. */
function sideBySide({ stays, goes }: Merge, turn: Turn): Block {
  const { fields, lifecycles, contact: words } = turn.language.answers
  const both = (label: string, of: (side: Side) => string): string[] => [label, of(stays), of(goes)]
  const rows = [
    ...single.map((field) => both(fields[field], (side) => fieldText(side, field, turn))),
    both(fields.phone, ({ phones }) => phones.map(sayPhone).join(', ')),
    both(fields.email, ({ emails }) => emails.join(', ')),
    both(fields.lifecycle, ({ lifecycle }) => lifecycles[lifecycle]),
    both(fields.tags, ({ tags }) => tags.join(', ')),
    both(words.hangs, (side) => counts(side, turn).join(', ')),
  ]
  return {
    kind: 'table',
    columns: [{ label: words.columns }, { label: stays.name }, { label: goes.name }],
    rows: rows.filter(([, a, b]) => a !== b),
  }
}

/** How much hangs on a contact: "12 entries", "2 deals". */
function counts({ activities, deals, reminders }: Side, turn: Turn): string[] {
  return turn.language.answers.contact.counts({ activities, deals, reminders })
}

function conflicts({ stays, goes, conflicts: fields }: Merge, turn: Turn): Text | undefined {
  if (fields.length === 0) return undefined
  const pairs = fields.map((field) => ({
    field,
    kept: fieldText(stays, field, turn),
    other: fieldText(goes, field, turn),
  }))
  return turn.language.answers.contact.conflicts({ pairs })
}

/** What found no place is written down: nothing is lost. */
async function note({ stays, goes, conflicts: fields }: Merge, turn: Turn): Promise<void> {
  const { tx, me, now } = turn
  const values = fields.map((field) => ({ field, value: fieldText(goes, field, turn) }))
  const summary = plainText(turn.language.answers.contact.mergeNote({ name: goes.name, values }))
  const at = new Date(now.epochMilliseconds)
  await tx.activity.createMany({
    data: [
      {
        workspaceId: me.workspaceId,
        id: newId(),
        kind: 'note',
        summary,
        at,
        grain: 'minute',
        zone: me.zone,
        contactId: stays.id,
        companyId: stays.company_id ?? goes.company_id,
        memberId: me.kind === 'member' ? me.id : null,
        subjectId: stays.id,
        createdAt: at,
      },
    ],
  })
}
