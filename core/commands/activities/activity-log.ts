import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import type { Text } from '../../reply.ts'
import { deal, past, person, text, word } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { promisesIn } from '../briefs/promises.ts'
import { speech } from '../speech.ts'
import { type NamedSubject, remindButton } from './buttons.ts'
import { type Context, contextOf } from './context.ts'
import { cut } from './entry.ts'

const slots = z.object({
  kind: word(['call', 'meeting', 'email', 'message', 'note']),
  person: person.optional(),
  deal: deal.optional(),
  summary: text,
  at: past.optional(),
})
type Args = z.output<typeof slots>

/** Logs what has happened, now or before. Offers a reminder when nobody has a next step with them. */
export const activityLog = command({
  name: 'activity.log',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'activities', act: 'change' },
  fromAbout: { person: ['contact', 'company'], deal: ['deal'] },
  slots,
  run: log,
})

async function log(args: Args, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  const at = args.at ? Temporal.Instant.from(args.at.at) : turn.now
  if (Temporal.Instant.compare(at, turn.now) > 0)
    return answer([answers.activity.future({ when: speech(turn).when(at, args.at?.grain) })])
  const context = await contextOf(args, turn)
  if (!context) return answer([answers.gone])
  await insert(args, at, context, turn)
  const subject = subjectOf(args, context)
  const [promise] = promisesIn(args.summary)
  const remind =
    subject && (promise || !context.nextStep) ? remindButton(subject, turn, { about: promise?.words }) : undefined
  const words = [said(args, context, turn), ...(context.nextStep || !remind ? [] : [answers.activity.noNextStep])]
  const choices = [...(remind ? [remind] : []), undoButton(turn)]
  return answer(words, choices, subject && { kind: subject.kind, id: subject.id })
}

/** What it was about, first of all: the deal that was named, else the contact, else the company. */
function subjectOf(args: Args, { contact, company, deal: itsDeal }: Context): NamedSubject | undefined {
  const asDeal = itsDeal && { kind: 'deal' as const, id: itsDeal.id, name: itsDeal.title }
  if (asDeal && args.deal) return asDeal
  if (contact) return { kind: 'contact', ...contact }
  return company ? { kind: 'company', ...company } : (asDeal ?? undefined)
}

/** Who passes on a long message knows what it says: so much of it is said back. */
const ECHO = 300

function said(args: Args, { contact, company, deal: itsDeal }: Context, turn: Turn): Text {
  const { kind } = args
  const summary = args.summary.length > ECHO ? cut(args.summary, ECHO) : args.summary
  const when = args.at && speech(turn).when(Temporal.Instant.from(args.at.at), args.at.grain)
  const name = contact?.name ?? company?.name
  return turn.language.answers.activity.logged({
    kind,
    summary,
    ...(name === undefined ? {} : { with: { name, company: contact ? company?.name : undefined } }),
    ...(itsDeal ? { deal: itsDeal.title } : {}),
    ...(when === undefined ? {} : { when }),
  })
}

async function insert(args: Args, at: Temporal.Instant, context: Context, { tx, me, now }: Turn): Promise<void> {
  await tx.activity.createMany({
    data: [
      {
        workspaceId: me.workspaceId,
        id: newId(),
        kind: args.kind,
        summary: args.summary,
        at: new Date(at.epochMilliseconds),
        grain: args.at?.grain ?? 'minute',
        zone: me.zone,
        contactId: context.contact?.id ?? null,
        companyId: context.company?.id ?? null,
        dealId: context.deal?.id ?? null,
        memberId: me.kind === 'member' ? me.id : null,
        subjectId: context.contact?.id ?? null,
        createdAt: new Date(now.epochMilliseconds),
      },
    ],
  })
}
