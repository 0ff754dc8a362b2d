/** What is seen at a glance: the parts of a home page, and the pipeline's headings. */
export interface GlanceAnswers {
  readonly today: string
  /** One's own open deals; those of the whole team, for who leads it and has none. */
  readonly pipeline: string
  readonly teamPipeline: string
  readonly noDeals: string
  /** The columns beside the stage: how many deals, what they come to. */
  readonly deals: string
  readonly sum: string
  /** To be closed by the end of this month, and those that should have been before. */
  readonly thisMonth: string
  readonly stuck: string
  /** The button that lists all of them. */
  readonly all: string
}
