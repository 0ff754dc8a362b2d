import type { Api } from 'grammy'
import { customerMenu, type LanguageCode, menu } from '../../core/index.ts'
import { call } from './call.ts'
import { limits } from './limits.ts'

const languages = ['en', 'uk', 'ru', 'lt', 'hr'] as const satisfies readonly LanguageCode[]

/** In a group the rest is nobody else's business; its admins may set Parley up for it. */
const inGroups = new Set(['deals', 'find', 'log', 'note', 'help'])
const forAdmins = new Set([...inGroups, 'settings'])

const scopes = {
  staff: [
    { type: 'all_private_chats', has: () => true },
    { type: 'all_group_chats', has: (name: string) => inGroups.has(name) },
    { type: 'all_chat_administrators', has: (name: string) => forAdmins.has(name) },
  ],
  // Customers are spoken with in private alone.
  customers: [{ type: 'all_private_chats', has: () => true }],
} as const

/**
 * Puts up the menus of commands: for chats of two, groups and their admins, in each language, and in English for everybody else. What is
 * right already is left alone. They only show; who may do what is looked at when it is asked for.
 */
export async function setMenus(api: Api, door: keyof typeof scopes): Promise<void> {
  const entriesIn = door === 'staff' ? menu : customerMenu
  for (const { type, has } of scopes[door])
    for (const language of [undefined, ...languages]) {
      const commands = entriesIn(language ?? 'en')
        .filter(({ name }) => has(name))
        .slice(0, limits.commands)
        .map(({ name, description }) => ({ command: name, description: description.slice(0, limits.description) }))
      const where = { scope: { type }, ...(language === undefined ? {} : { language_code: language }) }
      const there = await call('getMyCommands', () => api.getMyCommands(where))
      if (there.kind === 'done' && JSON.stringify(there.result) === JSON.stringify(commands)) continue
      await call('setMyCommands', () => api.setMyCommands(commands, where))
    }
}
