// What this browser remembers between visits. A browser that forbids it forgets, and nothing else breaks.
const prefix = 'parley.'

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name)
  } catch {
    return null
  }
}

/** An empty or absent value forgets. */
export function remember(name: string, value: string | null): void {
  try {
    if (value) localStorage.setItem(prefix + name, value)
    else localStorage.removeItem(prefix + name)
  } catch {
    // Full or forbidden.
  }
}

/** What is remembered under names that begin so: names and values. */
export function recallAll(start: string): [string, string][] {
  try {
    return Object.entries(localStorage)
      .filter(([name]) => name.startsWith(prefix + start))
      .map(([name, value]) => [name.slice(prefix.length), String(value)])
  } catch {
    return []
  }
}

/** Forgets all that begins so. */
export function forget(start: string): void {
  for (const [name] of recallAll(start)) remember(name, null)
}

/** Whether anything can be remembered. */
export function remembers(): boolean {
  try {
    localStorage.setItem(`${prefix}try`, '1')
    localStorage.removeItem(`${prefix}try`)
    return true
  } catch {
    return false
  }
}
