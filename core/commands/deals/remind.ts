import type { Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'

/** "Remind me…" of the next step with a deal; when is asked for. */
export function remindButton({ id, title }: { readonly id: string; readonly title: string }, turn: Turn): Choice {
  const { deal, button } = turn.language.answers
  return turn.button(
    button.remindMe,
    {
      command: 'reminder.create',
      said: {
        about: { kind: 'text', text: deal.followUp({ title }) },
        subject: { kind: 'name', text: title, hits: [{ kind: 'deal', id, name: title, score: 1 }] },
      },
    },
    true,
  )
}
