import type { Turn } from '../../command.ts'
import { defaults, workspaceSettings } from '../../settings.ts'
import type { Entry } from '../activities/entry.ts'
import type { Subject } from '../activities/history.ts'
import { daysSince, today } from '../deals/day.ts'
import { speech } from '../speech.ts'
import type { Dossier } from './dossier.ts'

/** As many questions as one remembers until the meeting. */
const MOST = 5

/** What a good colleague would ask them, the most pressing first. `last`: what passed with them last. */
export async function questions(
  kind: Subject['kind'],
  dossier: Dossier,
  last: Entry | undefined,
  turn: Turn,
): Promise<readonly string[]> {
  const { ask } = turn.language.answers.brief
  const { deals, steps, people, need } = dossier
  const [only] = people
  const [deal] = deals
  const quietDays = (await workspaceSettings(turn.tx)).quietDays ?? defaults.quietDays
  const quiet = last && daysSince(new Date(last.at.epochMilliseconds), turn)
  const known = need ?? people.find((one) => one.need)?.need ?? deals.find((one) => one.need)?.need
  return [
    ...deals.flatMap((one) => late(one, turn)),
    ...(steps.length === 0 && (deals.length > 0 || last) ? [ask.nextStep] : []),
    ...(quiet === undefined ? [ask.neverSpoken] : quiet > quietDays ? [ask.quiet({ days: quiet })] : []),
    ...deals.flatMap((one) => stuck(one, dossier.stale, turn)),
    ...(people.length === 0 ? [ask.decides] : []),
    ...(only && people.length === 1 && only.role === null ? [ask.role({ name: only.name })] : []),
    ...(known
      ? []
      : [ask.need({ name: kind === 'deal' ? (dossier.company ?? dossier.contact ?? dossier.name) : dossier.name })]),
    ...(deal && deal.amount === null ? [ask.amount({ title: deal.title })] : []),
    ...(deal && deal.close_on === null ? [ask.closeOn({ title: deal.title })] : []),
  ].slice(0, MOST)
}

type Deal = Dossier['deals'][number]

/** A closing date that has passed. */
export const isLate = ({ close_on: date }: Deal, turn: Turn): boolean =>
  date !== null && Temporal.PlainDate.compare(date, today(turn)) < 0

function late(deal: Deal, turn: Turn): string[] {
  if (!deal.close_on || !isLate(deal, turn)) return []
  const date = speech(turn).date(deal.close_on)
  return [turn.language.answers.brief.ask.closePast({ title: deal.title, date })]
}

function stuck(deal: Deal, stale: number, turn: Turn): string[] {
  const days = daysSince(new Date(deal.since.epochMilliseconds), turn)
  if (days <= (deal.limit ?? stale)) return []
  const stage = speech(turn).stage(deal.stage)
  return [turn.language.answers.brief.ask.stuck({ title: deal.title, stage, days })]
}
