/** Where a message stands in Slack: a channel or a direct conversation, a thread of it, and the one person who may see it there. */
export interface Place {
  readonly channel: string
  /** The `ts` of the thread's first message. */
  readonly thread?: string
  /** What only this person sees, in a channel where others read along: answers to /parley. */
  readonly only?: string
}

/** Parley's name of a chat: "D1", "C1:1700000000.000100", "C1@U1". */
export function nameOf({ channel, thread, only }: Place): string {
  return `${channel}${thread ? `:${thread}` : ''}${only ? `@${only}` : ''}`
}

/** The place that a chat's name stands for. */
export function placeOf(chat: string): Place {
  const [where = '', only] = chat.split('@')
  const [channel = '', thread] = where.split(':')
  return { channel, ...(thread ? { thread } : {}), ...(only ? { only } : {}) }
}

/** Whether a conversation is between two: Slack's ids of direct messages begin with D. */
export const isDirect = (channel: string): boolean => channel.startsWith('D')
