import type { SaidCall } from '../call.ts'
import { short } from '../commands/answer.ts'
import { speech } from '../commands/speech.ts'
import { newId } from '../id.ts'
import type { Block, Choice, Piece } from '../reply.ts'
import type { Session } from '../session.ts'
import type { NudgeKind } from '../settings.ts'
import type { Candidate, SeenFacts } from './plan.ts'

/** A nudge as it is told: what it is about, why now, and what can be done. */
export type Told = Pick<Candidate, 'kind' | 'about' | 'facts'>

type Speaker = Pick<Session, 'language' | 'me' | 'now'>

const icons: Readonly<Record<NudgeKind, string>> = {
  noNextStep: '➡️',
  staleDeal: '⏳',
  closing: '🏁',
  quiet: '💤',
  birthday: '🎂',
  digest: '☀️',
}

/** Why a nudge came, in one line in the person's language; for "why", too. */
export function whyNow(kind: NudgeKind, facts: SeenFacts, { language, me, now }: Speaker): string {
  const { why } = language.answers.nudge
  const say = speech({ language, me, now })
  const date = Temporal.PlainDate.from(facts.on ?? now.toZonedDateTimeISO(me.zone).toPlainDate())
  const when = say.when(date.toZonedDateTime(me.zone).toInstant(), 'day')
  const { days, limit = 0 } = facts
  const stage = say.stage(facts.stage ?? '')
  switch (kind) {
    case 'noNextStep':
      return why.noNextStep({ days })
    case 'staleDeal':
      return why.staleDeal({ days, stage, limit })
    case 'closing':
      return days < 0 ? why.closedOn({ days: -days, date: say.date(date), stage }) : why.closesOn({ when, stage })
    case 'quiet':
      return facts.never ? why.never({ days }) : why.quiet({ days })
    case 'birthday':
      return why.birthday({ when })
    case 'digest':
      return ''
  }
}

/** What is told of, with whom it is and what it is worth, on a line. */
export function subjectOf({ facts }: Told, { language, me, now }: Speaker): Piece[] {
  const { amount, currency } = facts
  const worth = amount ? speech({ language, me, now }).money({ amount, currency: currency ?? me.currency }) : undefined
  const whom = facts.with && !facts.name.includes(facts.with) ? facts.with : undefined
  const more = [whom, worth].filter((one) => one !== undefined)
  return [{ bold: facts.name }, ...(more.length > 0 ? [` · ${more.join(' · ')}`] : [])]
}

/** One nudge, with its buttons; several that come at one moment, as a list. */
export function nudgeBlocks(nudges: readonly Told[], session: Session): readonly Block[] {
  const [only] = nudges
  if (!only) return []
  return nudges.length === 1 ? one(only, session) : several(nudges, session)
}

function one(nudge: Told, session: Session): Block[] {
  return [
    { kind: 'text', text: [`${icons[nudge.kind]} `, ...subjectOf(nudge, session)] },
    { kind: 'text', text: whyNow(nudge.kind, nudge.facts, session) },
    { kind: 'choices', choices: [...steps(nudge, session), mute(nudge, session)] },
  ]
}

function several(nudges: readonly Told[], session: Session): Block[] {
  const { nudge: words } = session.language.answers
  return [
    {
      kind: 'list',
      title: words.several({ count: nudges.length }),
      items: nudges.map((nudge) => [
        `${icons[nudge.kind]} `,
        ...subjectOf(nudge, session),
        ` — ${whyNow(nudge.kind, nudge.facts, session)}`,
      ]),
    },
    {
      kind: 'choices',
      choices: nudges.map((nudge, at) =>
        open(nudge, words.button.openWith({ name: short(nudge.facts.name) }), session, at === 0),
      ),
    },
  ]
}

const meant = (command: string, args: Record<string, unknown>) => ({ do: 'meant', call: { command, args } }) as const

/** Shows the record. */
export function open({ about }: Pick<Told, 'about'>, label: string, session: Session, main = false): Choice {
  return session.button(label, meant(`${about.kind}.show`, { [about.kind]: about.id }), { main })
}

function steps(nudge: Told, session: Session): Choice[] {
  const { button } = session.language.answers.nudge
  const card = (main: boolean) => open(nudge, button.open, session, main)
  switch (nudge.kind) {
    case 'closing':
      return [
        card(true),
        session.button(button.won, meant('deal.win', { deal: nudge.about.id })),
        ...later(nudge, session),
      ]
    case 'birthday':
      return [card(true), log(nudge, session)]
    case 'quiet':
      return [log(nudge, session, true), ...later(nudge, session), card(false)]
    case 'noNextStep':
      return [...later(nudge, session, true), card(false)]
    default:
      return [card(true), ...later(nudge, session)]
  }
}

/** Writes down a call with them; what was said is asked. */
function log({ about, facts }: Told, session: Session, main = false): Choice {
  const said: SaidCall['said'] = {
    kind: { kind: 'word', text: 'call', value: 'call' },
    person: { kind: 'name', text: facts.name, hits: [{ ...about, name: facts.name, score: 1 }] },
  }
  return session.button(
    session.language.answers.nudge.button.logCall,
    { do: 'calls', calls: [{ command: 'activity.log', said }] },
    { main },
  )
}

/** A reminder to take the next step, tomorrow or in a week. */
function later({ about, facts }: Told, session: Session, main = false): Choice[] {
  const { activity, deal, nudge } = session.language.answers
  const text = about.kind === 'deal' ? deal.followUp({ title: facts.name }) : activity.followUp({ name: facts.name })
  const today = session.now.toZonedDateTimeISO(session.me.zone).startOfDay()
  const group = newId()
  const on = (days: number) => ({ at: today.add({ days }).toString({ timeZoneName: 'never' }), grain: 'day' })
  const remind = (label: string, days: number, first = false) =>
    session.button(label, meant('reminder.create', { about: text, subject: about, at: on(days) }), {
      group,
      main: first,
    })
  return [remind(nudge.button.remindTomorrow, 1, main), remind(nudge.button.remindNextWeek, 7)]
}

/** "No more birthdays"; of other kinds, no more about this record. */
function mute({ kind, about, facts }: Told, session: Session): Choice {
  const { button } = session.language.answers.nudge
  return kind === 'birthday'
    ? session.button(button.noMore[kind], meant('nudge.mute', { kind }))
    : session.button(button.notAbout({ name: short(facts.name) }), meant('nudge.mute', { subject: about }))
}
