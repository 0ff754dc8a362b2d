import { z } from 'zod'
import type { Ran, Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { fold } from '../../names/fold.ts'
import { saveKeys } from '../../names/lookup.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'

const stagesSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    position: z.number(),
    kind: z.enum(['open', 'won', 'lost']),
    probability: z.number(),
  }),
)
export type Stage = z.infer<typeof stagesSchema>[number]

/** No pipeline is longer, and no stage's name. */
const MOST = 30
const LONGEST = 60

/** The workspace's stages in their order, locked until the turn ends: two admins at once follow each other. */
export async function stagesOf({ tx, me }: Pick<Turn, 'tx' | 'me'>): Promise<readonly Stage[]> {
  const rows = await tx.$queryRaw`
    select id, name, position, kind::text as kind, probability from stage
    where workspace_id = ${me.workspaceId}::uuid and deleted_at is null order by position, id for update`
  return stagesSchema.parse(rows)
}

/** A stage's name as it was said, without quotation marks. */
const nameSaid = (value: string): string =>
  value
    .trim()
    .replace(/^["'«“„‘]+|["'»”“’.]+$/gu, '')
    .trim()

/** A name that no other stage has; otherwise what is wrong with it. */
function freeName(value: string, stages: readonly Stage[], turn: Turn): { name: string } | { wrong: string } {
  const words = turn.language.answers.workspace
  const name = nameSaid(value)
  if (name === '' || name.length > LONGEST) return { wrong: words.badStageName({ most: LONGEST }) }
  const taken = stages.find((stage) => fold(stage.name) === fold(name))
  return taken ? { wrong: words.stageThere({ stage: speech(turn).stage(taken.name) }) } : { name }
}

/** Keeps an order of the stages; only those that have moved are written. */
async function keepOrder(ids: readonly string[], stages: readonly Stage[], { tx, me }: Turn): Promise<void> {
  const before = new Map(stages.map(({ id, position }) => [id, position]))
  for (const [position, id] of ids.entries())
    if (before.has(id) && before.get(id) !== position)
      await tx.stage.updateMany({ where: { workspaceId: me.workspaceId, id }, data: { position } })
}

interface Place {
  readonly after?: string | undefined
  readonly before?: string | undefined
}

/** Where among the stages a place is. An open stage stands before the ends of the pipeline, whatever it is said to come after. */
function placeIn(stages: readonly Stage[], { after, before }: Place): number {
  const end = stages.findLastIndex(({ kind }) => kind === 'open') + 1
  const at = stages.findIndex(({ id }) => id === (after ?? before))
  if (at < 0 || stages[at]?.kind !== 'open') return end
  return after === undefined ? at : at + 1
}

/** Between its neighbours, unless it is said. */
function between(stages: readonly Stage[], at: number): number {
  const [before, next] = [stages[at - 1], stages[at]]
  const low = before?.kind === 'open' ? before.probability : 0
  return Math.round((low + (next?.kind === 'open' ? next.probability : 100)) / 2)
}

export async function addStage(
  { value, number, ...place }: Place & { readonly value: string; readonly number?: number | undefined },
  turn: Turn,
): Promise<Ran> {
  const { tx, me, language } = turn
  const words = language.answers.workspace
  const stages = await stagesOf(turn)
  if (stages.length >= MOST) return answer([words.tooManyStages({ most: MOST })])
  const free = freeName(value, stages, turn)
  if ('wrong' in free) return answer([free.wrong])
  const at = placeIn(stages, place)
  const probability = number ?? between(stages, at)
  if (probability > 100) return answer([words.badProbability])
  const id = newId()
  await keepOrder(
    [...stages.slice(0, at), { id }, ...stages.slice(at)].map((one) => one.id),
    stages,
    turn,
  )
  await tx.stage.createMany({
    data: [{ workspaceId: me.workspaceId, id, name: free.name, position: at, kind: 'open', probability }],
  })
  await saveKeys(tx, me.workspaceId, 'stage', id, free.name)
  const before = stages[at - 1]
  const say = speech(turn)
  const added = words.stageAdded({
    stage: say.stage(free.name),
    probability,
    ...(before ? { after: say.stage(before.name) } : {}),
  })
  return answer([added], [undoButton(turn)])
}

export async function renameStage(stageId: string, value: string, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const words = language.answers.workspace
  const stages = await stagesOf(turn)
  const stage = stages.find(({ id }) => id === stageId)
  if (!stage) return answer([language.answers.gone])
  const free = freeName(
    value,
    stages.filter(({ id }) => id !== stageId),
    turn,
  )
  if ('wrong' in free) return answer([free.wrong])
  await tx.stage.updateMany({ where: { workspaceId: me.workspaceId, id: stageId }, data: { name: free.name } })
  await saveKeys(tx, me.workspaceId, 'stage', stageId, free.name)
  const say = speech(turn)
  return answer([words.stageRenamed({ from: say.stage(stage.name), to: say.stage(free.name) })], [undoButton(turn)])
}

export async function weighStage(stageId: string, probability: number, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const words = language.answers.workspace
  const stage = (await stagesOf(turn)).find(({ id }) => id === stageId)
  if (!stage) return answer([language.answers.gone])
  if (stage.kind !== 'open') return answer([words.closedProbability({ stage: speech(turn).stage(stage.name) })])
  if (probability > 100) return answer([words.badProbability])
  await tx.stage.updateMany({ where: { workspaceId: me.workspaceId, id: stageId }, data: { probability } })
  const said = words.probability({ stage: speech(turn).stage(stage.name), probability, before: stage.probability })
  return answer([said], [undoButton(turn)])
}

export async function moveStage(stageId: string, place: Place, turn: Turn): Promise<Ran> {
  const { language } = turn
  const stages = await stagesOf(turn)
  const stage = stages.find(({ id }) => id === stageId)
  if (!stage) return answer([language.answers.gone])
  const others = stages.filter(({ id }) => id !== stageId)
  if (stage.kind !== 'open' || others.length === stages.length)
    return answer([language.answers.workspace.endsStay({ stage: speech(turn).stage(stage.name) })])
  const at = placeIn(others, place)
  const order = [...others.slice(0, at), stage, ...others.slice(at)]
  await keepOrder(
    order.map(({ id }) => id),
    stages,
    turn,
  )
  const say = speech(turn)
  return answer(
    [language.answers.workspace.order({ stages: order.map(({ name }) => say.stage(name)) })],
    [undoButton(turn)],
  )
}

/** How long a deal may stay in one stage. */
export async function limitStage(stageId: string, days: number, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const stage = (await stagesOf(turn)).find(({ id }) => id === stageId)
  if (!stage) return answer([language.answers.gone])
  await tx.stage.updateMany({ where: { workspaceId: me.workspaceId, id: stageId }, data: { limitDays: days } })
  const said = language.answers.workspace.staleDays({ days, stage: speech(turn).stage(stage.name) })
  return answer([said], [undoButton(turn)])
}
