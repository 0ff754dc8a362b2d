import type { Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'

/** "Remind me…" of the next step with a deal; when is asked for. */
export function remindButton(
  { id, title }: { readonly id: string; readonly title: string },
  turn: Turn,
  { main = true, ...said }: { readonly main?: boolean; readonly label?: string; readonly about?: string } = {},
): Choice {
  const { deal, button } = turn.language.answers
  return turn.button(
    said.label ?? button.remindMe,
    {
      command: 'reminder.create',
      said: {
        about: { kind: 'text', text: said.about ?? deal.followUp({ title }) },
        subject: { kind: 'name', text: title, hits: [{ kind: 'deal', id, name: title, score: 1 }] },
      },
    },
    main,
  )
}
