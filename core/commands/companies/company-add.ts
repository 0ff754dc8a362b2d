import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { saveKeys } from '../../names/lookup.ts'
import { industry, newCompany, place, website } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { knownCompany } from './known.ts'

const slots = z.object({
  name: newCompany,
  city: place.optional(),
  industry: industry.optional(),
  website: website.optional(),
  /** Set by a button alone: add the company although one of that name is known. */
  anyway: z.boolean().optional(),
})
type Args = z.output<typeof slots>

/** Adds a company. One of the same name is shown instead, whatever its script and legal form. */
export const companyAdd = command({
  name: 'company.add',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots,
  run: add,
})

async function add(said: Args, turn: Turn): Promise<Ran> {
  const args = { ...said, name: said.name.replace(/^["«“„](.*)["»”“]$/u, '$1') }
  const { button, company } = turn.language.answers
  const known = args.anyway ? undefined : await knownCompany(args.name, turn)
  if (known) {
    const { id, name, city } = known
    const show = turn.button(button.show({ name }), { command: 'company.show', args: { company: id } }, true)
    const anyway = turn.button(button.addAnyway, { command: 'company.add', args: { ...args, anyway: true } })
    const words = company.known({ name, ...(city === null ? {} : { city }) })
    return answer([words], [show, anyway], { kind: 'company', id })
  }
  const id = await insert(args, turn)
  const details = [args.industry, args.city, args.website?.replace(/^https?:\/\//, '')].filter(
    (one) => one !== undefined,
  )
  const person = turn.button(company.addPerson, {
    command: 'contact.add',
    said: { company: { kind: 'name', text: args.name, hits: [{ kind: 'company', id, name: args.name, score: 1 }] } },
  })
  return answer([company.added({ name: args.name, details })], [person, undoButton(turn)], { kind: 'company', id })
}

async function insert({ name, city, industry: business, website: site }: Args, { tx, me, now }: Turn): Promise<string> {
  const id = newId()
  await tx.company.createMany({
    data: [
      {
        workspaceId: me.workspaceId,
        id,
        name,
        city: city ?? null,
        industry: business ?? null,
        website: site ?? null,
        ownerId: me.kind === 'member' ? me.id : null,
        createdAt: new Date(now.epochMilliseconds),
      },
    ],
  })
  await saveKeys(tx, me.workspaceId, 'company', id, name)
  return id
}
