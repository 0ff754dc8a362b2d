import { plain } from '../../bots/plain.ts'
import { languages } from '../../core/languages/index.ts'
import { type Block, type Choice, plainText, type Reply, replySchema } from '../../core/reply.ts'

/** A button that says more is no button any more. */
const LABEL = 160
/** As much as one message may hold on the platform that takes least (Telegram: 4096), with room for its marks. */
const LENGTH = 4_000

const allOf = (block: Block): readonly Choice[] =>
  block.kind === 'choices' ? block.choices : block.kind === 'form' ? [block.submit] : []

/** The buttons of a reply. */
export const buttonsOf = ({ blocks }: Reply): readonly Choice[] => blocks.flatMap(allOf)

/** Everything that a person sees of it. */
export const seen = (reply: Reply): string => plain(reply, 200).text

/** What is wrong with a reply as any platform gets it, in words. */
export function wrong(reply: Reply): readonly string[] {
  const parsed = replySchema.safeParse(reply)
  const labels = buttonsOf(reply).map(({ label }) => label)
  const words = seen(reply)
  return [
    ...(parsed.success ? [] : [`it does not fit its schema: ${parsed.error.message}`]),
    ...(reply.blocks.length === 0 ? ['it is empty'] : []),
    ...labels.filter((label) => label.trim() === '').map(() => 'a button says nothing'),
    ...labels
      .filter((label) => label.length > LABEL)
      .map((label) => `a button of ${label.length} characters: ${label.slice(0, 60)}`),
    ...(words.length > LENGTH ? [`a text of ${words.length} characters`] : []),
    ...(/undefined|\[object |NaN|Invalid Date/.test(words)
      ? [`something of the program: ${/.{0,30}(undefined|\[object |NaN|Invalid Date).{0,30}/.exec(words)?.[0]}`]
      : []),
    ...reply.blocks.flatMap(emptyIn),
  ]
}

function emptyIn(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return plainText(block.text).trim() === '' ? ['a text says nothing'] : []
    case 'fields':
      return [
        ...(block.fields.length === 0 && !block.title ? ['a card shows nothing'] : []),
        ...block.fields.flatMap(({ label, value }) =>
          label.trim() === '' || plainText(value).trim() === '' ? [`an empty field: ${label}`] : [],
        ),
      ]
    case 'list':
      return block.items.some((item) => plainText(item).trim() === '') ? ['an empty item'] : []
    case 'choices':
      return block.choices.length === 0 ? ['no choice among choices'] : twice(block.choices.map(({ label }) => label))
    default:
      return []
  }
}

const twice = (labels: readonly string[]): string[] =>
  labels.filter((label, at) => labels.indexOf(label) < at).map((label) => `two buttons of one label: ${label}`)

/** What a language says by itself, as far as it says it always in the same words. */
function ownWords(code: 'en' | 'uk'): readonly string[] {
  const { conversation, answers } = languages[code]
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.trim().includes(' ') && value.length > 8) found.push(value)
    else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) walk(one)
  }
  const { courtesies: _said, ...spoken } = conversation
  walk(spoken)
  walk(answers)
  return found
}

const own = { en: ownWords('en'), uk: ownWords('uk') }
const foreign = {
  en: own.uk.filter((words) => !own.en.includes(words)),
  uk: own.en.filter((words) => !own.uk.includes(words)),
}
/** Labels of buttons and fields in which there is nothing of anybody's. */
const english = new Set([
  'Yes',
  'No',
  'Cancel',
  'Undo',
  'Done',
  'Tomorrow',
  'In an hour',
  'Open',
  'My day',
  'Someone else',
  'Phone',
  'Company',
  'Owner',
  'Stage',
  'Amount',
  'City',
  'Birthday',
])
const ukrainian = new Set([
  'Так',
  'Ні',
  'Скасувати',
  'Готово',
  'Завтра',
  'За годину',
  'Відкрити',
  'Мій день',
  'Телефон',
  'Компанія',
  'Етап',
  'Сума',
  'Місто',
])

/** Words of the other language that Parley itself has put into a reply; what people wrote does not count. */
export function strayWords(reply: Reply, language: 'en' | 'uk', written: string): readonly string[] {
  const words = seen(reply)
  const labels = reply.blocks.flatMap((block) =>
    block.kind === 'fields' || block.kind === 'form'
      ? block.fields.map(({ label }) => label)
      : allOf(block).map(({ label }) => label),
  )
  const others = language === 'uk' ? english : ukrainian
  return [
    ...foreign[language].filter((phrase) => words.includes(phrase) && !written.includes(phrase)),
    ...labels.filter((label) => others.has(label) && !written.includes(label)),
  ]
}
