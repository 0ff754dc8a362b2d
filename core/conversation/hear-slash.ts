import type { SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Heard } from '../hear.ts'
import { languages } from '../languages/index.ts'
import { entries, type MenuEntry } from '../menu.ts'
import type { Session } from '../session.ts'
import { slotsOf } from '../slots/of.ts'
import type { Said } from '../slots/said.ts'
import { understand } from '../understand.ts'
import { readSlot } from './answer-slot.ts'

/** "/remind call Ivan Friday", "/help@AcmeBot": a name, and what follows it. */
const SLASH = /^\s*\/([a-z0-9_]{1,32})(?:@[\w.-]+)?(?:\s+|$)([\s\S]*)$/i

interface Slashed {
  readonly entry: MenuEntry | undefined
  readonly name: string
  readonly rest: string
}

function slashed(text: string): Slashed | undefined {
  const [, name, rest] = SLASH.exec(text) ?? []
  if (name === undefined) return undefined
  return { name, rest: (rest ?? '').trim(), entry: entries.find((one) => one.name === name.toLowerCase()) }
}

/** "/parley my deals", "/pipeline": what no menu has is read as it would be without the stroke, and without Parley's own name. */
export function unslashed(text: string): string {
  const found = slashed(text)
  if (!found || found.entry) return text
  return found.name.toLowerCase() === 'parley' ? found.rest : `${found.name} ${found.rest}`
}

/**
 * What a menu's command asks for. What follows it is read as the rest of a sentence, in any language; where that is no sentence, as its
 * first argument. Undefined for any other text.
 */
export async function hearSlash(
  text: string,
  session: Session,
): Promise<Extract<Heard, { kind: 'calls' }> | undefined> {
  const { entry, rest = '' } = slashed(text) ?? {}
  if (!entry) return undefined
  const calls = rest === '' ? [bare(entry)] : await following(entry, rest, session)
  return { kind: 'calls', calls, origin: { by: 'exact', confirmed: false } }
}

const kindSaid = ({ kind }: MenuEntry): Record<string, Said> =>
  kind ? { kind: { kind: 'word', text: kind, value: kind } } : {}

const bare = (entry: MenuEntry): SaidCall => ({ command: entry.command, said: kindSaid(entry) })

async function following(entry: MenuEntry, rest: string, session: Session): Promise<readonly SaidCall[]> {
  const { name } = entry
  const own = session.language.phrases.leads[name]
  const others = Object.values(languages).map(({ phrases }) => phrases.leads[name])
  // The name itself is an English word, and "/remind me to" goes on from it.
  const first = session.language.code === 'en' ? [name, own] : [own, name]
  for (const lead of new Set([...first, ...others, ''])) {
    const { readings } = await understand(`${lead} ${rest}`.trim(), session)
    const [best] = readings
    if (best?.sure && best.calls.every((call) => isOf(entry, call))) return best.calls
  }
  return [await firstArgument(entry, rest, session)]
}

const isOf = ({ command, kind, also = [] }: MenuEntry, call: SaidCall): boolean =>
  [command, ...also].some((one) => one === call.command) && (!kind || isKind(call.said.kind, kind))

const isKind = (said: Said | undefined, kind: string): boolean => said?.kind === 'word' && said.value === kind

/** What follows is what the command needs first: a name, a text. Where it can be none of it, it is asked for. */
async function firstArgument(entry: MenuEntry, rest: string, session: Session): Promise<SaidCall> {
  const known = commandNamed(entry.command)
  const slots = known ? slotsOf(known.slots) : []
  const said = kindSaid(entry)
  const needed = [
    ...(known?.oneOf?.map(([first]) => first) ?? []),
    ...slots.filter((one) => one.required).map((one) => one.name),
  ]
  const slot = slots.find((one) => needed.includes(one.name) && said[one.name] === undefined && one.kind !== 'word')
  const read = slot && (await readSlot(rest, slot, slots, session))
  return { command: entry.command, said: read ? { ...said, [read.slot]: read.said } : said }
}
