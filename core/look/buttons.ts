import { createHash } from 'node:crypto'
import { newId } from '../id.ts'
import type { Me } from '../me.ts'
import type { Session } from '../session.ts'
import type { StoredButton } from '../store/outbox.ts'

/** How long a button works that nobody has looked at again. */
const LIFETIME = Temporal.Duration.from({ hours: 24 * 30 })

/**
 * Makes the buttons of what is looked at. What does the same for the same person has the same token however often it is looked at, so that
 * a page that is opened a hundred times keeps no hundred buttons, and one that was pressed works again where it is shown again.
 */
export function lookButtons(
  me: Me,
  now: Temporal.Instant,
): { readonly button: Session['button']; readonly drafts: readonly StoredButton[] } {
  const drafts = new Map<string, StoredButton>()
  const button: Session['button'] = (label, action, { main } = {}) => {
    const id = createHash('sha256')
      .update(JSON.stringify([me.id, action]))
      .digest('base64url')
      .slice(0, 22)
    drafts.set(id, {
      id,
      groupId: newId(),
      action,
      personId: me.id,
      createdAt: now.toString(),
      expiresAt: now.add(LIFETIME).toString(),
    })
    return { label, token: id, ...(main ? { main } : {}) }
  }
  return {
    button,
    get drafts() {
      return [...drafts.values()]
    },
  }
}
