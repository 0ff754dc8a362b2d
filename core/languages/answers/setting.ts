/** What Parley says when somebody changes how it deals with them. Clock times are "09:00", weekdays from 1 (Monday) to 7. */
export interface SettingAnswers {
  /** From now on it speaks this language. */
  readonly language: string
  /** A language was asked for that it does not speak. */
  readonly otherLanguages: (p: { names: readonly string[] }) => string
  readonly timezone: (p: { zone: string }) => string
  readonly noTimezone: string
  readonly name: (p: { name: string }) => string
  readonly noName: string
  readonly hours: (p: { from: string; to: string; days: readonly number[] }) => string
  readonly noHours: string
  readonly lunch: (p: { from: string; to: string }) => string
  readonly noLunch: string
  readonly badLunch: string
  readonly digest: (p: { at: string }) => string
  readonly noDigest: string
  readonly badDigest: string
  readonly budget: (p: { count: number }) => string
  readonly badBudget: string
  /** `from`: the first day, when it is still to come; `last`: the last day. */
  readonly away: (p: { from?: string; last: string; standIn?: string }) => string
  readonly absencePast: string
  readonly standInSelf: string
  readonly back: string
  /** What the person's settings are: labels, some values, and the buttons that change them. */
  readonly shown: {
    readonly language: string
    readonly timezone: string
    readonly hours: string
    readonly lunch: string
    readonly digest: string
    readonly budget: string
    /** The accounts by which Parley knows them. */
    readonly accounts: string
    /** Of a digest that does not come. */
    readonly off: string
    readonly button: {
      readonly timezone: string
      readonly hours: string
      readonly noDigest: string
      readonly digest: (p: { at: string }) => string
    }
  }
}
