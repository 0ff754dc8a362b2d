/** A word's forms by Unicode's plural categories. English needs one and other; Ukrainian one, few and many (other: fractions). */
interface PluralForms {
  readonly one: string
  readonly few?: string
  readonly many?: string
  readonly other?: string
}

const rules = new Map<string, Intl.PluralRules>()

/**
 * The form that goes with a count in a language (BCP 47), by Unicode's rules: plural('uk', 5, { one: 'угода', few: 'угоди',
 * many: 'угод' }) is 'угод'. A category without a form of its own takes other, else many, else few, else one.
 */
export function plural(language: string, count: number, forms: PluralForms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, rule)
  const category = rule.select(count)
  const own = category === 'one' || category === 'few' || category === 'many' ? forms[category] : undefined
  return own ?? forms.other ?? forms.many ?? forms.few ?? forms.one
}
