import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { type Choice, CLOSE, choicesFor } from '../../conversation/choices.ts'
import { labels } from '../../conversation/labels.ts'
import { tokenize } from '../../grammar/tokenize.ts'
import { findNames } from '../../names/lookup.ts'
import type { Text } from '../../reply.ts'
import { text } from '../../slots/index.ts'
import type { Hit } from '../../slots/said.ts'
import { answer, short } from '../answer.ts'
import { learntBlocks } from './learnt.ts'
import { asWritten } from './written.ts'

const slots = z.object({ phrase: text.optional() })

/** Whom the speaker's words mean by now, because they were asked once: each with a button to forget it. */
export const phraseList = command({
  name: 'phrase.list',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'own', act: 'change' },
  slots,
  run: list,
})

/** More are not shown at once: the latest. */
const SHOWN = 12

async function list({ phrase }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  const { phrases: words } = turn.language.answers
  const known: { readonly choice: Choice; readonly hit: Hit }[] = []
  // One after the other: a transaction has one connection.
  for (const choice of (await choicesFor(phrase, turn)).slice(0, SHOWN)) {
    const hit = await standsFor(choice, turn)
    if (hit) known.push({ choice, hit })
  }
  const learnt = await learntBlocks(phrase, turn)
  if (known.length === 0)
    return learnt.length > 0
      ? { blocks: learnt, about: null }
      : answer([phrase === undefined ? words.none : words.unknown({ words: phrase })])
  const names = await labels(
    known.map(({ hit }) => hit),
    turn,
  )
  const items = known.map(
    ({ choice }, at): Text => [`${words.quoted({ words: asWritten(choice, turn) })} → `, { bold: names[at] ?? '' }],
  )
  const choices = known.map(({ choice }) =>
    turn.button(words.forget({ words: short(asWritten(choice, turn)) }), {
      command: 'phrase.remove',
      args: { words: choice.words, kind: choice.kind },
    }),
  )
  return {
    blocks: [{ kind: 'list', title: words.title, items }, { kind: 'choices', choices }, ...learnt],
    about: null,
  }
}

const recordSchema = z.array(z.object({ id: z.string(), name: z.string() }))

/** The record that the words mean; undefined when the choice has ended, since other records fit them by now. */
async function standsFor(choice: Choice, turn: Turn): Promise<Hit | undefined> {
  const { tx, me } = turn
  const ids = [...choice.candidates]
  const rows = await tx.$queryRaw`
    select id, name from contact where id = any(${ids}::uuid[]) and deleted_at is null and merged_into is null
    union all select id, name from company where id = any(${ids}::uuid[]) and deleted_at is null and merged_into is null
    union all select id, title from deal where id = any(${ids}::uuid[]) and deleted_at is null and merged_into is null
    union all select id, name from product where id = any(${ids}::uuid[]) and deleted_at is null
    union all select id, name from stage where id = any(${ids}::uuid[]) and deleted_at is null
    union all select id, name from member where id = any(${ids}::uuid[]) and disabled_at is null`
  const there = recordSchema.parse(rows)
  const chosen = there.find(({ id }) => id === choice.chosenId)
  if (!chosen || there.length < ids.length) return undefined
  const [whole] = await findNames(tokenize(choice.words), tx, { workspaceId: me.workspaceId })
  const hits = (whole?.hits ?? []).filter(({ kind }) => kind === choice.kind)
  const best = Math.max(...hits.map(({ score }) => score))
  const others = hits.filter(({ id, score }) => score >= best - CLOSE && !ids.includes(id))
  return others.length > 0 ? undefined : { kind: choice.kind, id: chosen.id, name: chosen.name, score: 1 }
}
