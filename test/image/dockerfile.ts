/** One instruction of a Dockerfile, its continued lines joined. */
export interface Instruction {
  readonly name: string
  readonly rest: string
}

/** A stage: what it starts from, its name, and what is done in it. */
export interface Stage {
  readonly name: string
  readonly steps: readonly Instruction[]
}

/** Reads a Dockerfile into its stages; one without a name goes by its number. */
export function readDockerfile(text: string): readonly Stage[] {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const stages: { name: string; steps: Instruction[] }[] = []
  for (const line of lines) {
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? []
    if (name === 'FROM') stages.push({ name: / AS (\w+)$/i.exec(rest)?.[1] ?? String(stages.length), steps: [] })
    else stages.at(-1)?.steps.push({ name, rest: rest.trim() })
  }
  return stages
}

/** Whether a path goes into the build, by a .dockerignore of plain names: `*` leaves everything out, `!name` takes it in again. */
export function isSent(path: string, ignore: string): boolean {
  const covers = (pattern: string): boolean => pattern === '*' || path === pattern || path.startsWith(`${pattern}/`)
  return ignore
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .reduce((sent, line) => {
      const pattern = line.replace(/^!/, '')
      return covers(pattern) ? line.startsWith('!') : sent
    }, true)
}
