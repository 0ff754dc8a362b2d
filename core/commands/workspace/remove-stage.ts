import { z } from 'zod'
import type { Preview, Ran, Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { paragraph, type Text } from '../../reply.ts'
import type { Hit } from '../../slots/said.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { type Stage, stagesOf } from './stages.ts'

interface Removal {
  readonly stage: string
  readonly to?: string | undefined
}

/** Which stage goes, what is in it, and where that can go; or why it stays. */
type Plan =
  | { readonly kind: 'stays'; readonly why: Text }
  | {
      readonly kind: 'goes'
      readonly stage: Stage
      readonly deals: number
      /** Where its deals go; null: that is still to be said. */
      readonly to: Stage | null
      /** Where they can go. */
      readonly others: readonly Stage[]
    }

async function planOf({ stage: stageId, to: toId }: Removal, turn: Turn): Promise<Plan> {
  const { tx, me, language } = turn
  const words = language.answers.workspace
  const stages = await stagesOf(turn)
  const stage = stages.find(({ id }) => id === stageId)
  if (!stage) return { kind: 'stays', why: language.answers.gone }
  // A deal stays what it is: open, won or lost.
  const others = stages.filter(({ id, kind }) => id !== stageId && kind === stage.kind)
  const [first] = others
  if (!first)
    return { kind: 'stays', why: words.lastOfKind({ stage: speech(turn).stage(stage.name), kind: stage.kind }) }
  const deals = await tx.deal.count({
    where: { workspaceId: me.workspaceId, stageId, deletedAt: null, mergedInto: null },
  })
  const to = others.length === 1 ? first : (others.find(({ id }) => id === toId) ?? null)
  return { kind: 'goes', stage, deals, to, others }
}

const asHit = ({ id, name }: Stage): Hit => ({ kind: 'stage', id, name, score: 1 })

/** What removing a stage would do; where its deals go is asked for when there are any. */
export async function previewRemoval(removal: Removal, turn: Turn): Promise<Preview> {
  const words = turn.language.answers.workspace
  const plan = await planOf(removal, turn)
  if (plan.kind === 'stays') return { ...answer([plan.why]), ready: false }
  const { deals, to, others } = plan
  const stage = speech(turn).stage(plan.stage.name)
  if (deals > 0 && !to) {
    const asks = { slot: 'to', hits: others.map(asHit) }
    return { blocks: [paragraph(words.stageHasDeals({ stage, deals }))], ready: false, asks }
  }
  const move = deals > 0 && to ? { deals, to: speech(turn).stage(to.name) } : {}
  return { blocks: [], ready: true, what: words.removeStage({ stage, ...move }) }
}

/**
 * Takes a stage out of the pipeline and puts its deals, deleted ones too, into another. Since when a deal has stood still is as
 * before: nothing has happened with it.
 */
export async function removeStage(removal: Removal, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const plan = await planOf(removal, turn)
  if (plan.kind === 'stays') return answer([plan.why])
  const { stage } = plan
  const to = plan.to ?? (plan.deals === 0 ? plan.others[0] : undefined)
  if (!to) return answer([language.answers.workspace.stageHasDeals({ stage: stage.name, deals: plan.deals })])
  const at = new Date(now.epochMilliseconds)
  const moved = await tx.$queryRaw`
    update deal set stage_id = ${to.id}::uuid where workspace_id = ${me.workspaceId}::uuid and stage_id = ${stage.id}::uuid
    returning id, deleted_at is null and merged_into is null as live`
  const deals = z.array(z.object({ id: z.string(), live: z.boolean() })).parse(moved)
  await tx.stageMove.createMany({
    data: deals.map(({ id }) => ({
      workspaceId: me.workspaceId,
      id: newId(),
      dealId: id,
      fromId: stage.id,
      toId: to.id,
      memberId: me.id,
      at,
    })),
  })
  await tx.stage.updateMany({ where: { workspaceId: me.workspaceId, id: stage.id }, data: { deletedAt: at } })
  const say = speech(turn)
  const live = deals.filter((deal) => deal.live).length
  const removed = language.answers.workspace.stageRemoved({
    stage: say.stage(stage.name),
    ...(live > 0 ? { deals: live, to: say.stage(to.name) } : {}),
  })
  return answer([removed], [undoButton(turn)])
}
