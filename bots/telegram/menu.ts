import type { Api } from 'grammy'
import { call } from './call.ts'

/** Puts up the menus of commands. */
export async function setMenus(api: Api): Promise<void> {
  await call('setMyCommands', () => api.setMyCommands([]))
}
