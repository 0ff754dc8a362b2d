type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** The form that the number asks for, with the number in the place of "#". */
export const counted = (locale: string, forms: Forms) => {
  const rules = new Intl.PluralRules(locale)
  const digits = new Intl.NumberFormat(locale)
  return (count: number) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count))
}
