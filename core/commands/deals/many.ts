import { z } from 'zod'
import type { Ran, Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { answer, undoButton } from '../answer.ts'
import { lastDay } from '../last-day.ts'
import { speech } from '../speech.ts'
import { type Changes, columnsOf } from './changes.ts'

const stageSchema = z.object({ id: z.string(), name: z.string(), kind: z.enum(['open', 'won', 'lost']) })
type Stage = z.infer<typeof stageSchema>

/** A stage by its id, or the first of a kind; undefined when it is not there. */
async function stageFor(target: { readonly stageId: string } | { readonly kind: 'lost' }, { tx, me }: Turn) {
  const stageId = 'stageId' in target ? target.stageId : null
  const kind = 'kind' in target ? target.kind : null
  const rows = await tx.$queryRaw`
    select id, name, kind::text as kind from stage
    where workspace_id = ${me.workspaceId}::uuid and deleted_at is null and (id = ${stageId}::uuid or kind::text = ${kind}::text)
    order by position limit 1`
  return z.array(stageSchema).parse(rows)[0]
}

/** Moves open deals into a stage, each move written down; those that are there or closed stay as they are. */
export async function moveMany(ids: readonly string[], stageId: string, turn: Turn): Promise<Ran> {
  const stage = await stageFor({ stageId }, turn)
  if (!stage) return answer([turn.language.answers.gone])
  if (stage.kind === 'lost') return loseMany(ids, undefined, turn)
  const moved = await enter(ids, stage, undefined, turn)
  const words = turn.language.answers.deal
  const left = ids.length - moved
  return moved === 0
    ? answer([words.manyNone])
    : answer([words.manyMoved({ count: moved, to: speech(turn).stage(stage.name), left })], [undoButton(turn)])
}

/** Loses open deals, for one reason; those that are closed stay as they are. */
export async function loseMany(ids: readonly string[], reason: string | undefined, turn: Turn): Promise<Ran> {
  const stage = await stageFor({ kind: 'lost' }, turn)
  if (!stage) return answer([turn.language.answers.gone])
  const lost = await enter(ids, stage, reason, turn)
  const words = turn.language.answers.deal
  const left = ids.length - lost
  return lost === 0
    ? answer([words.manyNone])
    : answer([words.manyLost({ count: lost, left, ...(reason === undefined ? {} : { reason }) })], [undoButton(turn)])
}

/** One statement, so that ten thousand deals move as fast as one. Gives how many moved. */
async function enter(
  ids: readonly string[],
  stage: Stage,
  reason: string | undefined,
  { tx, me, now }: Turn,
): Promise<number> {
  const at = new Date(now.epochMilliseconds)
  const moves = ids.map(() => newId())
  return tx.$executeRaw`
    with wanted as (
      select w.id, w.move_id, d.stage_id as from_id
      from unnest(${[...ids]}::uuid[], ${moves}::uuid[]) as w (id, move_id)
      join deal d on d.workspace_id = ${me.workspaceId}::uuid and d.id = w.id and d.deleted_at is null
      join stage s on s.workspace_id = d.workspace_id and s.id = d.stage_id
      where s.kind = 'open' and s.id <> ${stage.id}::uuid
      for update of d),
    moved as (
      update deal d set
        stage_id = ${stage.id}::uuid, stage_since = ${at}, lost_reason = ${reason ?? null},
        closed_at = case when ${stage.kind !== 'open'} then ${at}::timestamptz end
      from wanted w
      where d.workspace_id = ${me.workspaceId}::uuid and d.id = w.id
      returning d.workspace_id, d.id, w.move_id, w.from_id)
    insert into stage_move (workspace_id, id, deal_id, from_id, to_id, member_id, at)
    select workspace_id, move_id, id, from_id, ${stage.id}::uuid, ${me.kind === 'member' ? me.id : null}::uuid, ${at}
    from moved`
}

/** Gives deals the same dates, amount or need. */
export async function updateMany(ids: readonly string[], changes: Changes, turn: Turn): Promise<Ran> {
  const words = turn.language.answers.deal
  const { tx, me } = turn
  if (changes.title !== undefined || changes.lines) return answer([words.oneByOne])
  const where = { workspaceId: me.workspaceId, id: { in: [...ids] }, deletedAt: null }
  const { count } = await tx.deal.updateMany({ where, data: columnsOf(changes) })
  if (count === 0) return answer([turn.language.answers.gone])
  return answer([words.manyUpdated({ count, changes: said(changes, turn) })], [undoButton(turn)])
}

function said({ amount, closeOn, renewsOn, warrantyUntil, need }: Changes, turn: Turn) {
  const say = speech(turn)
  return [
    ...(amount ? [{ field: 'amount' as const, to: say.money(amount) }] : []),
    ...(closeOn ? [{ field: 'closeOn' as const, to: say.date(lastDay(closeOn)) }] : []),
    ...(renewsOn ? [{ field: 'renewsOn' as const, to: say.date(lastDay(renewsOn)) }] : []),
    ...(warrantyUntil ? [{ field: 'warrantyUntil' as const, to: say.date(lastDay(warrantyUntil)) }] : []),
    ...(need === undefined ? [] : [{ field: 'need' as const, to: need }]),
  ]
}
