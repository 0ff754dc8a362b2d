/**
 * What Slack takes, each with the page of docs.slack.dev that says so. Lengths are in UTF-16 units, as Slack counts them for plain
 * text; where a page gives no number, the note says where it comes from.
 */
export const LIMITS = {
  /** reference/block-kit/blocks: 50 blocks in a message, 100 in a modal or the Home. */
  messageBlocks: 50,
  viewBlocks: 100,
  /** reference/block-kit/composition-objects/text-object: 1 to 3,000. Kept for rich text, too, for which no page has a number. */
  text: 3_000,
  /** reference/methods/chat.postMessage: refused as msg_blocks_too_long, without a number; 13,200 was met by others. */
  messageText: 12_000,
  /** changelog/2018-truncating-really-long-messages: up to 4,000 are advised for the text of a message. */
  fallback: 4_000,
  /** reference/block-kit/blocks/header-block. */
  header: 150,
  /** reference/block-kit/blocks/actions-block. */
  actions: 25,
  /** reference/block-kit/block-elements/button-element. */
  button: 75,
  buttonValue: 2_000,
  /** reference/block-kit/blocks: action_id and block_id. */
  id: 255,
  /** reference/block-kit/blocks/input-block: label and hint. */
  inputLabel: 2_000,
  /** reference/block-kit/block-elements/plain-text-input-element: max_length. */
  inputValue: 3_000,
  /** reference/block-kit/block-elements/select-menu-element and composition-objects/option-object. */
  options: 100,
  option: 75,
  optionValue: 150,
  /** reference/block-kit/blocks/image-block: alt_text and title; image_url. */
  imageAlt: 2_000,
  imageUrl: 3_000,
  /** reference/block-kit/blocks/context-block. */
  contextElements: 10,
  /** reference/block-kit/blocks/data-table-block: 100 rows and the header, 20 columns, 10,000 characters in all. */
  tableRows: 100,
  tableColumns: 20,
  tableText: 10_000,
  tablePage: 100,
  /** reference/block-kit/blocks/table-block: one a message; taken to hold for data tables. */
  tablesInMessage: 1,
  /** reference/block-kit/blocks/data-visualization-block. */
  chartsInMessage: 2,
  chartTitle: 50,
  chartSeries: 12,
  chartCategories: 20,
  chartLabel: 20,
  pieSegments: 12,
  /** reference/views: the title, submit and close of a modal. */
  viewTitle: 24,
  viewMetadata: 3_000,
  /** reference/methods/assistant.threads.setSuggestedPrompts. */
  prompts: 4,
  /** apis/web-api/rate-limits: one message a second in a channel. */
  channelSpacingMs: 1_000,
  /** interactivity/handling-user-interaction: a response_url takes 5 answers in 30 minutes. */
  responses: 5,
  responseMs: 30 * 60_000,
  /** authentication/verifying-requests-from-slack: what is older is refused. */
  signatureSeconds: 5 * 60,
  /** apis/events-api: an answer within 3 seconds, else it is delivered again. */
  answerMs: 3_000,
} as const
