import { languages } from '../languages/index.ts'
import type { Text } from '../reply.ts'
import { firstName } from './ticket.ts'

/** Whether somebody has no name but that which the door gave them. */
function isUnnamed(name: string): boolean {
  const number = Number(/\d+$/.exec(name)?.[0] ?? Number.NaN)
  return Object.values(languages).some(({ answers }) => answers.door.visitor({ number }) === name)
}

/** Stands for a name until it goes, with what leads to it: "Thank you, …!" becomes "Thank you!", "number 7 (…):" becomes "number 7:". */
const NOBODY = '\u{F8FF}'
const without = (text: string): string =>
  text.replaceAll(new RegExp(`,\\s*${NOBODY}(?=[!.,:;])|\\s*\\(${NOBODY}\\)|${NOBODY}[,:]?\\s*`, 'gu'), '')

/** What is said to a customer by their first name, and without one to whom nobody knows by a name. */
export function addressed(name: string, say: (p: { readonly name: string }) => Text): Text {
  if (!isUnnamed(name)) return say({ name: firstName(name) })
  const said = say({ name: NOBODY })
  if (typeof said === 'string') return without(said)
  return said.map((piece) =>
    typeof piece === 'string' ? without(piece) : 'bold' in piece ? { bold: without(piece.bold) } : piece,
  )
}
