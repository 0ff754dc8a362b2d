import { type BaseMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import type { ModelSettings, Question, Told, ToolCall, Usage } from './port.ts'
import { noUsage } from './port.ts'

/** So often the model may speak before it has answered, and so many functions it may call in all. */
const MOST_STEPS = 6
const MOST_LOOKS = 10

/**
 * A question that takes several looks: the model calls functions, sees what they give, and calls more, until it answers in words. The
 * loop is written out rather than an agent's of `langchain`, which takes 60 MB of memory more and gives no tighter limits. `spent` is told
 * after each answer what all of them have used, so that it counts even where a later one throws.
 */
export async function analyse(
  { apiKey, baseUrl, model }: ModelSettings,
  { system, user, tools }: Question,
  look: (call: ToolCall) => Promise<string>,
  signal: AbortSignal,
  spent: (usage: Usage) => void,
): Promise<Told<string>> {
  const chat = new ChatOpenAI({
    model,
    apiKey: apiKey ?? 'none',
    configuration: {
      baseURL: baseUrl ?? 'https://api.openai.com/v1',
      organization: null,
      project: null,
      logLevel: 'off',
    },
    useResponsesApi: false,
    maxRetries: 0,
  }).bindTools(
    tools.map(({ name, description, parameters }) => ({
      type: 'function',
      function: { name, description, parameters },
    })),
  )
  const said: BaseMessage[] = [new SystemMessage(system), new HumanMessage(user)]
  let usage = noUsage
  let looks = 0
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const answer = await chat.invoke(said, { signal })
    usage = withUsage(usage, answer)
    spent(usage)
    const calls = answer.tool_calls ?? []
    if (calls.length === 0) {
      const text = answer.text.trim()
      return text === '' ? { kind: 'failed', why: 'nonsense', usage } : { kind: 'told', value: text, usage }
    }
    said.push(answer)
    for (const call of calls) {
      looks += 1
      const found =
        looks > MOST_LOOKS
          ? 'No more functions may be called: answer with what is known.'
          : await look({ name: call.name, arguments: JSON.stringify(call.args) })
      said.push(new ToolMessage({ content: found, tool_call_id: call.id ?? '' }))
    }
  }
  return { kind: 'failed', why: 'nonsense', usage, detail: 'too many steps' }
}

function withUsage(
  before: Usage,
  { usage_metadata: used }: { readonly usage_metadata?: { input_tokens: number; output_tokens: number } | undefined },
): Usage {
  return {
    ...before,
    read: before.read + (used?.input_tokens ?? 0),
    written: before.written + (used?.output_tokens ?? 0),
  }
}
