import { parseFact } from './fact.ts'
import {
  type Doing,
  type Expected,
  type Place,
  type Platform,
  type Problem,
  platforms,
  type Script,
  type Step,
} from './script.ts'
import { durationOf, momentOf } from './times.ts'

const name = String.raw`(\p{Lu}[\p{L}\p{M}'’ʼ-]*(?: \p{Lu}[\p{L}\p{M}'’ʼ-]*)*(?: \(customer\))?)`
const place = String.raw`(?:([Cc]onsole|[Ww]eb|[Tt]elegram|[Ss]lack|[Tt]eams)(?: (#\S+?))?)`
const quoted = `["“”„«]([^"“”„«»]*)["“”»]`
const inPlace = `(?: in ${place})?`

const patterns = {
  silence: new RegExp(`^Parley says nothing to ${name}$`, 'u'),
  expectsOne: new RegExp(`^Parley to ${name}${inPlace}:(.*)$`, 'su'),
  expectsPlace: new RegExp(`^Parley (?:in|to) ${place}:(.*)$`, 'su'),
  presses: new RegExp(String.raw`^${name}${inPlace} presses (?:${name}(?:'s|’s) )?(?:${quoted}|(\d+))$`, 'u'),
  replies: new RegExp(`^${name}${inPlace} replies to ${quoted}:(.*)$`, 'su'),
  edits: new RegExp(`^${name}${inPlace} edits ${quoted}:(.*)$`, 'su'),
  says: new RegExp(`^${name}${inPlace}:(.*)$`, 'su'),
  wait: /^wait (?!until )(.+)$/i,
  until: /^wait until (.+)$/i,
  database: /^database:(.*)$/i,
  meanwhile: /^meanwhile /i,
}
/** Whether lines may be the beginning of a script: they are comments, settings, or somebody speaks, presses or waits. */
export function beginsScript(text: string): boolean {
  const first = text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'))
  return first === undefined || /^(@|wait |database:)/.test(first) || patterns.says.test(first) || isScript(first)
}

/** Whether a text is a script rather than sentences said one after the other. */
export function isScript(text: string): boolean {
  return text
    .split('\n')
    .some((line) => /^(@\w+|Parley (to|in|says) |database:|meanwhile )|^\S.* presses ["“„«\d]/.test(line))
}

/**
 * Reads a script. A line that begins with white space goes on with the line above. The first line that cannot be read is told with its
 * number.
 */
export function parseScript(text: string): { readonly script: Script } | { readonly problem: Problem } {
  const header: {
    title?: string
    now?: Temporal.Instant
    company?: string
    strict?: boolean
    platforms?: readonly Platform[]
  } = {}
  const steps: Step[] = []
  for (const { line, source } of logicalLines(text)) {
    const problem = (why: string) => ({ problem: { line, why } })
    if (source.startsWith('#')) {
      header.title ??= source.replace(/^#+\s*/, '')
      continue
    }
    if (source.startsWith('@')) {
      const [, key = '', value = ''] = /^@(\w+)\s*(.*)$/s.exec(source) ?? []
      if (key === 'now') {
        const time = momentOf(value)
        if (!time) return problem(`"${value}" is no time such as 2026-11-25T10:30+02:00`)
        if (steps.length > 0 || header.now) steps.push({ kind: 'until', time, line, source })
        else if (time instanceof Temporal.Instant) header.now = time
        else return problem('the clock starts from an instant with its offset, such as 2026-11-25T10:30+02:00')
      } else if (key === 'company' && value) header.company = value
      else if (key === 'platforms') {
        const named = platformsIn(value)
        if (typeof named === 'string') return problem(`"${named}" is none of ${platforms.join(', ')}`)
        header.platforms = named
      } else if (key === 'lenient') header.strict = false
      else if (key === 'strict') header.strict = true
      else return problem(`"${source}" is not a setting; those are @now, @company, @platforms, @lenient and @strict`)
      continue
    }
    const read = readLine(source)
    if (typeof read === 'string') return problem(read)
    steps.push({ ...read, line, source })
  }
  return { script: { ...header, title: header.title ?? 'A conversation', steps } }
}

/** Platforms by their names; the first word that is none. */
function platformsIn(text: string): Platform[] | string {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const wrong = words.find((word) => !platforms.some((one) => one === word))
  return wrong ?? platforms.filter((one) => words.includes(one))
}

function logicalLines(text: string): { line: number; source: string }[] {
  const lines: { line: number; source: string }[] = []
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (raw.trim() === '') continue
    const last = lines.at(-1)
    if (/^\s/.test(raw) && last && !last.source.startsWith('#')) last.source += `\n${raw.trim()}`
    else lines.push({ line: at + 1, source: raw.trim() })
  }
  return lines
}

function readLine(source: string): Doing | string {
  const meanwhile = patterns.meanwhile.test(source)
  const text = meanwhile ? source.replace(patterns.meanwhile, '') : source
  return (
    (meanwhile ? undefined : readOutcome(text)) ??
    readAct(text, meanwhile) ??
    'this line is none that a dialogue knows (docs/dialogues.md)'
  )
}

/** What somebody does. */
function readAct(text: string, meanwhile: boolean): Doing | undefined {
  const presses = patterns.presses.exec(text)
  if (presses) {
    const [, who = '', platform, channel, of, label, number] = presses
    return {
      kind: 'presses',
      who,
      ...placed(platform, channel),
      meanwhile,
      label: label ?? number ?? '',
      ...(of ? { of } : {}),
    }
  }
  const replies = patterns.replies.exec(text)
  if (replies) {
    const [, who = '', platform, channel, replyTo = '', said = ''] = replies
    return { kind: 'says', who, ...placed(platform, channel), meanwhile, text: said.trim(), replyTo }
  }
  const edits = patterns.edits.exec(text)
  if (edits) {
    const [, who = '', platform, channel, old = '', said = ''] = edits
    return { kind: 'edits', who, ...placed(platform, channel), meanwhile, old, text: said.trim() }
  }
  const says = patterns.says.exec(text)
  if (!says || says[1] === 'Parley') return undefined
  const [, who = '', platform, channel, said = ''] = says
  return { kind: 'says', who, ...placed(platform, channel), meanwhile, text: said.trim() }
}

/** What must come of it, and the passing of time. */
function readOutcome(text: string): Doing | string | undefined {
  const silence = patterns.silence.exec(text)
  if (silence) return { kind: 'silence', who: silence[1] ?? '' }
  const one = patterns.expectsOne.exec(text)
  if (one) return { kind: 'expects', who: one[1] ?? '', ...placed(one[2], one[3]), expected: expectedOf(one[4] ?? '') }
  const there = patterns.expectsPlace.exec(text)
  if (there) return { kind: 'expects', ...placed(there[1], there[2]), expected: expectedOf(there[3] ?? '') }
  const until = patterns.until.exec(text)
  if (until) {
    const time = momentOf(until[1] ?? '')
    return time
      ? { kind: 'until', time }
      : `"${until[1]}" is no time such as 09:00, 2026-11-27 09:00 or 2026-11-27T09:00+02:00`
  }
  const wait = patterns.wait.exec(text)
  if (wait) {
    const time = durationOf(wait[1] ?? '')
    return time ? { kind: 'wait', time } : `"${wait[1]}" is no length of time such as 2 days or 90 minutes`
  }
  const database = patterns.database.exec(text)
  if (!database) return undefined
  const fact = parseFact((database[1] ?? '').trim())
  return typeof fact === 'string' ? fact : { kind: 'database', fact }
}

function placed(platform: string | undefined, channel: string | undefined): { place?: Place } {
  if (platform === undefined) return {}
  return { place: { platform: platform.toLowerCase(), ...(channel ? { channel } : {}) } }
}

/** Splits `words … more words [Button] [Button]`. */
export function expectedOf(text: string): Expected {
  const [whole, buttons = ''] = /(?<=^|\s)((?:\[[^\]]*\]\s*)+)$/.exec(text.trim()) ?? ['']
  const words = text.trim().slice(0, text.trim().length - (whole?.length ?? 0))
  const fragments = words
    .split(/…|\.{3}/)
    .map((fragment) => fragment.trim())
    .filter(Boolean)
  return {
    text: text.trim(),
    fragments,
    buttons: [...buttons.matchAll(/\[([^\]]*)\]/g)].map((found) => (found[1] ?? '').trim()),
  }
}
