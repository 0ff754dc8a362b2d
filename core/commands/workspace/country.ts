import { languages } from '../../languages/index.ts'
import { fold } from '../../names/fold.ts'
import { romanise } from '../../names/romanise.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** ISO 3166 codes that the runtime has a name for; of codes that were replaced only the new one. */
function codes(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => code < 'XA' && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code,
  )
}

/** Names of countries, folded and romanised, in each language that Parley speaks, with their codes. */
let known: readonly (readonly [name: string, code: string])[] | undefined

function names(): NonNullable<typeof known> {
  known ??= Object.values(languages).flatMap(({ code: language }) =>
    (['long', 'short'] as const).flatMap((style) => {
      const display = new Intl.DisplayNames([language], { type: 'region', style })
      return codes().map((code) => [key(display.of(code) ?? code), code] as const)
    }),
  )
  return known
}

const key = (text: string): string =>
  romanise(fold(text))
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()

/** A country (ISO 3166) by its code or its name in any language of Parley's, in a case form that begins like it: "LT", "Lithuania", «Литви». */
export function countryOf(text: string): string | undefined {
  const asked = text.trim()
  const code = codes().find((one) => one === asked.toUpperCase())
  if (code && asked.length === 2) return code
  const words = key(asked)
  const exact = names().find(([name]) => name === words)
  if (exact) return exact[1]
  // A case ending changes the last letter or two.
  const like = names().filter(([name]) => name.length > 4 && stem(name) === stem(words))
  return new Set(like.map(([, one]) => one)).size === 1 ? like[0]?.[1] : undefined
}

const stem = (name: string): string => name.replace(/[aeiouy]+$/, '')

/** What a country is called in a language. */
export const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
