import type { Text } from '../../reply.ts'

/** `name`: of the one record, or "14 contacts", which `names` then names. `left`: on how many nothing had to be changed. */
export interface Tagged {
  readonly name: string
  readonly names?: string
  readonly tags: readonly string[]
  readonly left: number
}

/** What Parley says of tag. */
export interface TagAnswers {
  readonly added: (p: Tagged) => Text
  readonly there: (p: Tagged) => Text
  readonly removed: (p: Tagged) => Text
  /** `has`: the tags that it has. */
  readonly notThere: (p: Tagged & { has: readonly string[] }) => Text
}
