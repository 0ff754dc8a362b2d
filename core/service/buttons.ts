import type { Turn } from '../command.ts'
import type { Session } from '../session.ts'

/** What makes a customer's buttons, where no command does. */
export const buttonsOf = (session: Session): Pick<Turn, 'language' | 'button'> => ({
  language: session.language,
  button: (label, call, main = false) =>
    session.button(
      label,
      'said' in call
        ? { do: 'calls', calls: [call] }
        : { do: 'meant', call: { command: call.command, args: { ...call.args } } },
      { main },
    ),
})
