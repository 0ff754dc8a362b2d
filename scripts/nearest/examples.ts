import type { Reading } from '../../core/call.ts'
import { commandNamed, commandsOf } from '../../core/commands/index.ts'
import { type Grammar, grammarOf } from '../../core/grammar/grammar.ts'
import { readSentence } from '../../core/grammar/readings.ts'
import type { Spans } from '../../core/grammar/spans.ts'
import { tokenize } from '../../core/grammar/tokenize.ts'
import { languages } from '../../core/languages/index.ts'
import type { Language } from '../../core/languages/language.ts'
import type { Me } from '../../core/me.ts'
import type { Speaking } from '../../core/nearest/nearest.ts'
import { type Scene, sceneOf } from '../../core/nearest/scene.ts'
import type { Annotated } from './annotated.ts'

/** An annotated sentence with what its words can be in the company and what the exact reader made of it. */
export interface Example {
  readonly one: Annotated
  readonly language: Language
  readonly scene: Scene
  readonly exact: readonly Reading[]
  /** Who says it, as which commands they may mean. */
  readonly door: Me['kind']
}

/** The zone of those who speak in the sentences. */
export const ZONE = 'Europe/Kyiv'

/** The grammars of a door, the language's own first. */
function grammarsFrom(language: Language, door: Me['kind']): readonly Grammar[] {
  return [language, ...Object.values(languages).filter(({ code }) => code !== language.code)].map((one) =>
    grammarOf(one, commandsOf(door)),
  )
}

/** Customers' sentences are those in files whose names begin with `service`, and all that ask for what is theirs alone. */
const doorOf = ({ at, calls }: Annotated): Me['kind'] =>
  /\/service[^/]*$/.test(at) || calls.some(({ command }) => commandNamed(command)?.right.area === 'service')
    ? 'customer'
    : 'member'

/** As whom a sentence is read. */
export const speakingIn = ({ scene, language, door }: Example): Speaking => ({
  grammars: scene.grammars,
  zone: ZONE,
  language,
  may: commandsOf(door),
})

/** The language of a code, the first where the code is none. */
const languageOf = (code: string): Language => Object.values(languages).find((one) => one.code === code) ?? languages.en

/** An example by what its words can be; `exact`: what the exact reader makes of it, where that is known. */
export function exampleOf(one: Annotated, code: string, spans: Spans, exact?: readonly Reading[]): Example {
  const language = languageOf(code)
  const door = doorOf(one)
  const grammars = grammarsFrom(language, door)
  const sentence = tokenize(one.text)
  return {
    one,
    language,
    scene: sceneOf(sentence, spans, grammars, ZONE),
    exact: exact ?? readSentence(sentence, spans, grammars, ZONE),
    door,
  }
}
