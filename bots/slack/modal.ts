import type { types } from '@slack/bolt'
import type { LanguageCode } from '../../core/index.ts'
import { activityKinds, CALLS, type CallKind, callKinds, type FieldName } from './calls.ts'
import { IDS } from './form.ts'
import { LIMITS } from './limits.ts'
import { blockOf, CREATE, metadataOf } from './read.ts'
import { type Texts, textsIn } from './texts.ts'

const words = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false })

/** A button for each thing that can be made. `action`: what its id begins with; the one that is chosen stands out. */
export function kindButtons(texts: Texts, action: string, chosen?: CallKind): types.ActionsBlock {
  return {
    type: 'actions',
    elements: callKinds.map((kind) => ({
      type: 'button',
      action_id: `${action}.${kind}`,
      value: kind,
      text: words(action === IDS.open ? `＋ ${texts.kinds[kind]}` : texts.kinds[kind]),
      ...(kind === chosen ? { style: 'primary' } : {}),
    })),
  }
}

/** The modal of the shortcut: what is to be made, and its fields, in a person's language. */
export function createView(kind: CallKind, language: LanguageCode): types.ModalView {
  const texts = textsIn(language)
  const call = CALLS[kind]
  const needed: readonly string[] = call.needs.flatMap((names) => (names.length === 1 ? names : []))
  return {
    type: 'modal',
    callback_id: CREATE,
    private_metadata: metadataOf(kind, language),
    title: words(texts.create),
    submit: words(texts.save),
    close: words(texts.cancel),
    blocks: [
      kindButtons(texts, IDS.kind, kind),
      ...call.fields.map(
        (name): types.InputBlock => ({
          type: 'input',
          block_id: blockOf(kind, name),
          optional: !needed.includes(name),
          label: words(texts.fields[name]),
          element: elementOf(name, texts),
        }),
      ),
    ],
  }
}

function elementOf(name: FieldName, texts: Texts): types.InputBlockElement {
  if (name === 'kind') {
    const options = activityKinds(texts).map((one): types.PlainTextOption => ({ text: words(one), value: one }))
    const [first] = options
    return { type: 'static_select', action_id: name, options, ...(first ? { initial_option: first } : {}) }
  }
  const example = texts.examples[name]
  return {
    type: 'plain_text_input',
    action_id: name,
    multiline: name === 'summary',
    max_length: LIMITS.inputValue,
    ...(example ? { placeholder: words(example) } : {}),
  }
}
