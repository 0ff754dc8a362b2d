import type { Ran, Turn } from '../../command.ts'
import { workspaceSettings } from '../../settings.ts'
import { answer } from '../answer.ts'
import { wholeGroup } from './audience.ts'
import { keepSettings } from './keep.ts'

/** Customers' requests come to the group in which an admin says so. */
export async function requestsHere(turn: Turn): Promise<Ran> {
  const { place } = turn.language.answers.ticket
  if (!turn.me.aside) return answer([place.direct])
  const chatId = await wholeGroup(turn.me.aside, turn)
  const { requestsChat } = await workspaceSettings(turn.tx)
  if (requestsChat === chatId) return { ...answer([place.hereAlready]), inPublic: true }
  return { ...(await keepSettings({ requestsChat: chatId }, place.here, turn)), inPublic: true }
}
