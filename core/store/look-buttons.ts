import type { Pool } from 'pg'
import type { StoredButton } from './outbox.ts'
import { storableJson } from './storable.ts'

/** Keeps the buttons of what somebody has looked at; those that are there already work anew, from now on. */
export async function keepButtons(pool: Pool, workspaceId: string, buttons: readonly StoredButton[]): Promise<void> {
  if (buttons.length === 0) return
  await pool.query({
    name: 'parley-look-buttons',
    text: `
      insert into button (id, workspace_id, person_id, group_id, action, created_at, expires_at)
      select b.id, $1, b."personId", b."groupId", b.action, b."createdAt", b."expiresAt"
      from jsonb_to_recordset($2::jsonb)
        as b(id text, "personId" uuid, "groupId" uuid, action jsonb, "createdAt" timestamptz, "expiresAt" timestamptz)
      order by b.id
      on conflict (id) do update set used_at = null, created_at = excluded.created_at, expires_at = excluded.expires_at`,
    values: [workspaceId, storableJson(buttons)],
  })
}
