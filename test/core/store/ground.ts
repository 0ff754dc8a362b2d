import { newId } from '../../../core/id.ts'
import type { Inbound } from '../../../core/inbound.ts'
import type { Viewer } from '../../../core/me.ts'
import { openStore, type Store } from '../../../core/store/db.ts'
import { testDatabase } from '../../support/database.ts'

/** A workspace with a bot, two colleagues, a stage, and nothing else. */
export interface Ground {
  readonly workspaceId: string
  readonly installationId: string
  readonly olena: string
  readonly petro: string
  readonly stageId: string
  readonly otherStageId: string
}

/** A store over a database of its own. */
export async function openTestStore(): Promise<{ store: Store; url: string; close(): Promise<void> }> {
  const database = await testDatabase()
  const store = openStore(database.url)
  const close = async () => {
    await store.close()
    await database.drop()
  }
  return { store, url: database.url, close }
}

export async function makeGround({ prisma }: Store): Promise<Ground> {
  const ground = {
    workspaceId: newId(),
    installationId: newId(),
    olena: newId(),
    petro: newId(),
    stageId: newId(),
    otherStageId: newId(),
  }
  const { workspaceId } = ground
  await prisma.workspace.create({ data: { id: workspaceId, name: 'Test' } })
  await prisma.installation.create({
    data: { workspaceId, id: ground.installationId, platform: 'console', external: 'local' },
  })
  const person = { workspaceId, language: 'uk', timezone: 'Europe/Kyiv' }
  await prisma.member.createMany({
    data: [
      { ...person, id: ground.olena, name: 'Олена' },
      { ...person, id: ground.petro, name: 'Петро' },
    ],
  })
  await prisma.stage.createMany({
    data: [
      { workspaceId, id: ground.stageId, name: 'New', position: 0, probability: 10 },
      { workspaceId, id: ground.otherStageId, name: 'Won', position: 1, probability: 100, kind: 'won' },
    ],
  })
  return ground
}

/** What a member sees of a workspace. */
export const seeing = (
  { workspaceId }: Pick<Ground, 'workspaceId'>,
  personId: string | null,
  sees: Viewer['sees'] = 'all',
): Viewer => ({ workspaceId, personId, sees })

let events = 0

/** A text from a chat. */
export const inbound = ({ installationId }: Pick<Ground, 'installationId'>, chat: string, text = 'hello'): Inbound => ({
  installationId,
  eventKey: `e${events++}`,
  chat: { external: chat, direct: true },
  account: { external: `account of ${chat}`, name: 'Ivan' },
  body: { kind: 'text', text },
  at: '2026-11-25T08:30:00Z',
})
