import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { Where } from '../../records/filter.ts'
import { selectRecords } from '../../records/select.ts'
import { filterWords } from '../../records/words.ts'
import type { Block, Text } from '../../reply.ts'
import { company, ids, industry, lifecycle, member, past, place, tag, word } from '../../slots/index.ts'
import { answer, apart, short } from '../answer.ts'
import { showCall } from '../owners/open.ts'
import { speech } from '../speech.ts'
import { type Found, readFound } from './found.ts'

const slots = z.object({
  company: company.optional(),
  city: place.optional(),
  industry: industry.optional(),
  tag: tag.optional(),
  lifecycle: lifecycle.optional(),
  owner: member.optional(),
  quietSince: past.optional(),
  /** Whether people or companies are looked for. */
  of: word(['contact', 'company']).optional(),
  /** Set by a button alone: how many were shown already, and exactly which are meant. */
  skip: z.number().int().min(0).optional(),
  ids: ids.optional(),
})
type Args = z.output<typeof slots>

/** So many are listed at once. */
const LISTED = 10

/** Lists the contacts, or the companies with their contacts, that have something in common. */
export const contactFind = command({
  name: 'contact.find',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'records', act: 'see' },
  slots,
  run: find,
})

async function find(args: Args, turn: Turn): Promise<Ran> {
  const { skip = 0, ids: these, of = 'contact', ...filters } = args
  const where: Where = { ...filters, of }
  const words = turn.language.answers.people
  const by = args.quietSince ? 'quiet' : 'name'
  const { rows, total } = await selectRecords(where, turn, {
    limit: LISTED,
    skip,
    by,
    ...(these ? { ids: these } : {}),
  })
  const said = these ? [] : await filterWords(where, turn)
  if (total === 0) {
    const common = said.length > 0
    return answer([common ? turn.language.conversation.set.none({ kind: of, filters: said }) : words.nobody])
  }
  const found = await readFound(
    of,
    rows.map(({ id }) => id),
    turn,
  )
  const title = words.found({ what: turn.language.conversation.set.count({ kind: of, count: total }), filters: said })
  const list: Block = { kind: 'list', title, items: found.map((one) => line(one, turn)) }
  const names = apart(found.map(({ name }) => short(name)))
  const open = found.map(({ id, name }, at) => turn.button(names[at] ?? name, showCall({ kind: of, id })))
  const left = total - skip - found.length
  const more = turn.button(
    words.showMore({ count: Math.min(left, LISTED) }),
    {
      command: 'contact.find',
      args: { ...args, skip: skip + found.length },
    },
    true,
  )
  const [only] = found
  return {
    blocks: [
      list,
      ...(left > 0 ? [{ kind: 'text', text: words.more({ count: left }) } as const] : []),
      { kind: 'choices', choices: left > 0 ? [...open, more] : open },
    ],
    about: only && total === 1 ? { kind: of, id: only.id } : null,
    listed: found.map(({ id, name }) => ({ kind: of, id, name })),
  }
}

/** "Ivan Petrenko · CTO, Acme · 12 October, call"; a company with who is there. */
function line({ name, role, company: at, city, people, last }: Found, turn: Turn): Text {
  const { activities, people: words, contact } = turn.language.answers
  const position = role && at ? contact.position({ role, company: at }) : (role ?? at ?? '')
  const when = last && `${speech(turn).date(dayOf(last.at, turn))}, ${activities[last.kind]}`
  const rest = [
    position,
    city ?? '',
    people ? words.who({ names: people.names, more: people.more }) : '',
    when ?? words.never,
  ]
  return [{ bold: name }, ...rest.filter((one) => one !== '').map((one) => ` · ${one}`)]
}

const dayOf = (at: Temporal.Instant, { me }: Turn): Temporal.PlainDate => at.toZonedDateTimeISO(me.zone).toPlainDate()
