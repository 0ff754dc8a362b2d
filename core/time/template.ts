/** More than these from one entry of a table is a mistake in it. */
const MOST = 20_000

/**
 * All the strings that a table's notation stands for: `a|b`, `(a|b)`, `[optional]`, also within a word. White space is united.
 * Throws on unbalanced brackets: a table is part of the program.
 */
export function expand(notation: string): readonly string[] {
  let at = 0

  function alternatives(): string[] {
    const all = sequence()
    while (notation[at] === '|') {
      at++
      all.push(...sequence())
    }
    return all
  }

  function sequence(): string[] {
    let all = ['']
    while (at < notation.length && !'|)]'.includes(notation[at] ?? '')) {
      const sign = notation[at] ?? ''
      at++
      if (sign !== '(' && sign !== '[') {
        all = all.map((one) => one + sign)
        continue
      }
      const inner = alternatives()
      if (notation[at] !== (sign === '(' ? ')' : ']')) throw new Error(`unbalanced: ${notation}`)
      at++
      if (sign === '[') inner.push('')
      if (all.length * inner.length > MOST) throw new Error(`too many forms: ${notation}`)
      all = all.flatMap((one) => inner.map((more) => one + more))
    }
    return all
  }

  const all = alternatives()
  if (at < notation.length) throw new Error(`unbalanced: ${notation}`)
  return [...new Set(all.map((one) => one.replace(/\s+/g, ' ').trim()))].filter((one) => one !== '')
}
