import type { Reading, SaidCall } from './call.ts'
import type { Language } from './languages/language.ts'

/**
 * The readings with "no more digest" as what it is where no time is said until when, a setting that is turned off: so it is named in one way, whether a template or
 * what was learnt says so, and in whatever language.
 */
export const withDigestOff = (readings: readonly Reading[], language: Language): readonly Reading[] =>
  readings.map((reading) => ({ ...reading, calls: reading.calls.map((call) => asSetting(call, language)) }))

function asSetting(call: SaidCall, { phrases }: Language): SaidCall {
  const { kind, ...more } = call.said
  const [off] = phrases.settingWords.off
  const isOff = call.command === 'nudge.mute' && kind?.kind === 'word' && kind.value === 'digest'
  if (!isOff || off === undefined || Object.keys(more).length > 0) return call
  return { command: 'settings.change', said: { what: kind, value: { kind: 'text', text: off } } }
}
