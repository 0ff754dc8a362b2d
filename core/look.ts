import type { LanguageCode } from './languages/language.ts'
import type { Block } from './reply.ts'

/** Who looks: an account, and where what it sees will stand. Without a chat it is for their eyes only. */
export interface Looker {
  readonly installationId: string
  readonly account: string
  /** BCP 47, as the platform says it; used only for strangers. */
  readonly language?: string
  /**
   * Where it will stand, if others read along: the whole group's name on the platform, and the accounts of the people in it; null where the
   * platform cannot say. What an admin has said counts where it never can.
   */
  readonly group?: { readonly external: string; readonly readers: readonly string[] | null }
}

/** What can be looked at: the day and the pipeline at a glance, one record, records by their names. */
export type Look =
  | { readonly kind: 'home' }
  | { readonly kind: 'record'; readonly of: 'contact' | 'company' | 'deal'; readonly id: string }
  | { readonly kind: 'search'; readonly words: string; readonly of?: 'contact' | 'company' | 'deal' }

/**
 * What is seen; in a group, what all who read along may see, without buttons, since they would be one person's. A press of a button is
 * heard in the person's direct chat, and what is looked at is put together anew after it. A customer is answered as a stranger is.
 */
export type Looked =
  | { readonly kind: 'stranger'; readonly language: LanguageCode; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'home'
      readonly language: LanguageCode
      readonly parts: readonly {
        readonly name: 'today' | 'pipeline' | 'settings'
        readonly title: string
        readonly blocks: readonly Block[]
      }[]
    }
  | {
      readonly kind: 'record'
      readonly language: LanguageCode
      readonly title: string
      readonly blocks: readonly Block[]
    }
  | {
      readonly kind: 'found'
      readonly language: LanguageCode
      readonly hits: readonly {
        readonly of: 'contact' | 'company' | 'deal'
        readonly id: string
        readonly name: string
        readonly detail: string
      }[]
    }
  /** There is no such record, or it is not theirs to see. */
  | { readonly kind: 'nothing'; readonly language: LanguageCode }
