/** The cases of a name, in the order in which a declension lists its endings. */
export const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'locative', 'vocative'] as const
export type Case = (typeof cases)[number]

/**
 * How names with one ending are declined. Alternatives are separated by a slash; endings are compared folded, and a base form is
 * proposed with the letters as they stand here. What changes in the stem
 * (Ольга, Ользі; Яків, Якова; Кравець, Кравця) belongs to the ending. Where several declensions fit a form, the first is the
 * likelier one for a surname.
 */
export interface Declension {
  /** Whose names: m a man's, f a woman's, n and p neuter and plural, as in companies' names and titles; several in one string. */
  readonly of: string
  /** The ending of the base form. */
  readonly base: string
  /** Letters that the stem ends in, as a regular expression's character class without brackets; any if absent. */
  readonly after?: string
  /** The endings of genitive, dative, accusative, instrumental, locative and vocative. */
  readonly forms: readonly [string, string, string, string, string, string]
}

/** How a language inflects and writes names. Folded throughout; data, no logic. Empty where the language has nothing of the kind. */
export interface NameTable {
  readonly declensions: readonly Declension[]
  /** Endings that any name may take, and that are taken off: the English 's. */
  readonly clitics: readonly string[]
  /** Letters that no base form ends in, as they are written: a name with one is in another case ("Rasą", never "Rasa"). */
  readonly oblique?: string
  /** Every name changes with its case, a woman's surname in a consonant too. */
  readonly declinesAll?: boolean
  /** Endings of adjectives made of names, and what the name has in their place: Ivanov, Anina. They are looked up, and never proposed as a name's form. */
  readonly possessives?: readonly (readonly [ending: string, base: string])[]
  /** First names in their base form, by gender; a name of both stands in both. */
  readonly given: Readonly<Record<'m' | 'f', string>>
  /** A full first name and the shorter ones used for it. */
  readonly short: Readonly<Record<string, string>>
  /** Endings by which a surname is known in its base form. */
  readonly surnames: Readonly<Record<'m' | 'f', string>>
  /** Words before a name that are no part of it, in all their forms. */
  readonly titles: string
  /** Legal forms of companies: no part of what a company is called. */
  readonly companyForms: string
  /** Words between a person and the company where they work: Ivan "from" Acme. */
  readonly employed: string
  /** Everyday words: a name only when capitalised within the sentence, or as part of a longer name. */
  readonly common: string
}
