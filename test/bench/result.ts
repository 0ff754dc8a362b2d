/** One figure of a bench, as it is printed. */
export interface Result {
  readonly name: string
  readonly ratio: number
  readonly unit: string
  readonly n: number
  readonly detail?: Readonly<Record<string, number | string>>
}
