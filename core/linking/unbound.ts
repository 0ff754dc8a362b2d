import { languages } from '../languages/index.ts'
import { type LanguageCode, languageOf } from '../languages/language.ts'
import type { Door } from '../me.ts'
import { paragraph, type Reply } from '../reply.ts'
import type { Store } from '../store/db.ts'
import { bindBot, type Linkable } from '../store/links.ts'
import { codeIn } from './code.ts'
import { refusal, tellAsker, theirLanguage } from './welcome.ts'

/** Somebody who writes to a bot that no workspace has. */
export interface Newcomer {
  readonly platform: Linkable
  /** The platform's own name of the bot, and where its credentials are: "env:SLACK_BOT_TOKEN". */
  readonly external: string
  readonly credentials: string
  /** Whom the bot is for; the team, where it is left out. */
  readonly door?: Door
  readonly account: {
    readonly external: string
    readonly name?: string | undefined
    readonly language?: string | undefined
  }
  readonly direct: boolean
  readonly text: string
}

/**
 * Answers who writes to a bot of no workspace's. An admin's code binds it to their workspace and links them; else it says how that is done, in the
 * language that the platform says the account speaks. Nothing is kept but wrong tries.
 */
export async function answerUnbound(newcomer: Newcomer, store: Store, now: Temporal.Instant): Promise<Reply> {
  const { platform, external, credentials, door = 'staff', account, direct, text } = newcomer
  const spoken = languageOf(account.language) ?? 'en'
  const say = (of: LanguageCode) => languages[of].answers.account
  const named = (of: LanguageCode) => ({ platform: say(of).platforms[platform] })
  const code = codeIn(text)
  if (!direct) return { blocks: [paragraph(code === undefined ? say(spoken).directly : say(spoken).inGroup)] }
  if (code === undefined) return { blocks: [paragraph(say(spoken).nobodys(named(spoken)))] }
  const tried = await bindBot(store.pool, { platform, bot: external, credentials, door, account, code, now })
  if (tried.kind !== 'linked') return { blocks: [refusal(tried.kind, platform, spoken)] }
  const language = theirLanguage(tried)
  const { workspaceId, name, company } = tried
  if (door === 'customers')
    return { blocks: [paragraph(languages[language].answers.door.bound({ company, ...named(language) }))] }
  await store
    .for({ workspaceId, personId: null, sees: 'nothing' })
    .write(null, (tx) => tellAsker(tx, tried, { platform, name: account.name, now }))
  return { blocks: [paragraph(say(language).bound({ name, company, ...named(language) }))] }
}
