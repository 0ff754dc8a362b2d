import { type Api, InputFile } from 'grammy'
import type { Destination } from '../../core/index.ts'
import { pngOf } from '../charts/png.ts'
import type { PlatformDesk } from '../desks/platform.ts'
import { plain } from '../plain.ts'
import type { Self } from './addressed.ts'
import { type Answer, call } from './call.ts'
import { limits } from './limits.ts'
import { type MessageRef, messageName, messageOf, nameOf, type Place } from './place.ts'
import { split } from './split.ts'
import { type Styled, styled } from './styled.ts'
import { textsOf } from './texts.ts'
import type { Outgoing } from './write.ts'

export interface PostWish {
  readonly api: Api
  readonly desk: Pick<PlatformDesk, 'file' | 'moved'>
  readonly self: Self
  /** The language that Telegram speaks to somebody, or to those of a chat, where it is known. */
  language(chat: string): string | undefined
}

/** Where a message goes, and how. */
export interface Target {
  readonly to: Destination
  readonly place: Place
  /** The one account of the group that may see it. */
  readonly onlyFor?: number
  /** The number of the message that it visibly answers. */
  readonly answers?: number
  /** The message in whose place it goes. */
  readonly replaces?: MessageRef
}

type Options = Omit<Parameters<Api['raw']['sendMessage']>[0], 'text' | 'entities'>

/** Posts single messages; gives the name of what was posted or edited. */
export function createPost(wish: PostWish): (message: Outgoing, target: Target) => Promise<Answer<string>> {
  const { api, desk } = wish
  const { raw } = api

  async function post(message: Outgoing, target: Target): Promise<Answer<string>> {
    const edited = target.replaces && (await edit(message, target, target.replaces))
    if (edited) return edited
    return target.onlyFor === undefined ? openly(message, target) : forOne(message, target, target.onlyFor)
  }

  /** Puts the message in the place of another; null where that cannot be done: the other then loses its buttons. */
  async function edit(message: Outgoing, { place }: Target, replaced: MessageRef): Promise<Answer<string> | null> {
    const { chat_id } = place
    const of = messageOf(replaced)
    if (message.kind === 'text' && message.phone === undefined) {
      const payload = { chat_id, ...wordsOf(message.said), ...markupOf(message) }
      const answer =
        of.kind === 'message'
          ? await call('editMessageText', () => raw.editMessageText({ ...payload, message_id: of.message_id }))
          : await call('editEphemeralMessageText', () => raw.editEphemeralMessageText({ ...payload, ...of.parameters }))
      if (answer.kind !== 'refused' && answer.kind !== 'done') return answer
      if (answer.kind === 'done' || /message is not modified/i.test(answer.why))
        return { kind: 'done', result: replaced }
    }
    if (message.kind === 'picture' && of.kind === 'message') {
      const photo = await pngOf(message.chart)
      const answer =
        photo &&
        (await call('editMessageMedia', () =>
          raw.editMessageMedia({ ...withMedia(message, photo), chat_id, message_id: of.message_id }),
        ))
      if (answer && answer.kind !== 'refused')
        return answer.kind === 'done' ? { kind: 'done', result: replaced } : answer
    }
    if (of.kind === 'message')
      await call('editMessageReplyMarkup', () => raw.editMessageReplyMarkup({ chat_id, message_id: of.message_id }))
    return null
  }

  /** For everybody in the chat. */
  async function openly(message: Outgoing, { to, place, answers }: Target): Promise<Answer<string>> {
    const reply =
      answers === undefined ? {} : { reply_parameters: { message_id: answers, allow_sending_without_reply: true } }
    const answer = await put(message, to, { ...place, ...reply })
    if (answer.kind !== 'refused') return answer
    // A topic may be gone, or a mark may not please: the words and the buttons alone, then the words.
    const bare = await put(bareOf(message), to, { chat_id: place.chat_id })
    return bare.kind === 'refused' && message.rows.length > 0
      ? put(withNumbers(message), to, { chat_id: place.chat_id })
      : bare
  }

  /** For one person of a group: seen by nobody else there, or in their own chat, where they have opened one. */
  async function forOne(message: Outgoing, { to, place }: Target, reader: number): Promise<Answer<string>> {
    const hidden = await put(message, to, { ...place, ephemeral_message_parameters: { receiver_user_id: reader } })
    if (hidden.kind !== 'refused' && hidden.kind !== 'blocked') return hidden
    const direct = await put(message, to, { chat_id: reader })
    if (direct.kind === 'done' || direct.kind === 'later') return direct
    const text = textsOf(wish.language(nameOf(reader))).privately(`@${wish.self.username}`)
    await call('sendMessage', () => raw.sendMessage({ ...place, text }))
    return { kind: 'refused', code: 403, why: 'it is for one person, who has opened no chat with the bot' }
  }

  async function put(message: Outgoing, to: Destination, options: Options): Promise<Answer<string>> {
    const payload = { ...options, ...markupOf(message) }
    switch (message.kind) {
      case 'text':
        return named(
          await call('sendMessage', () =>
            raw.sendMessage({ ...payload, ...wordsOf(message.said), ...askingFor(message.phone) }),
          ),
        )
      case 'photo': {
        const { text: caption, entities } = message.said
        const photo = { photo: message.url, caption, caption_entities: [...entities] }
        const answer = await call('sendPhoto', () => raw.sendPhoto({ ...payload, ...photo }))
        // Telegram fetches the picture itself, and may not reach it.
        return answer.kind === 'refused'
          ? put({ kind: 'text', said: pictureInWords(message), rows: message.rows }, to, options)
          : named(answer)
      }
      case 'picture':
        return putPicture(message, to, payload)
      case 'file':
        return putFile(message, to, payload)
    }
  }

  /** A chart as a photo, or in words where Telegram does not take it. */
  async function putPicture(message: Picture, to: Destination, payload: Options): Promise<Answer<string>> {
    const png = await pngOf(message.chart)
    const { text: caption, entities } = message.said
    const photo = png && {
      photo: new InputFile(png, 'chart.png'),
      ...(caption === '' ? {} : { caption, caption_entities: [...entities] }),
    }
    const answer = photo && (await call('sendPhoto', () => raw.sendPhoto({ ...payload, ...photo })))
    if (answer && answer.kind !== 'refused') return named(answer)
    if (message.instead.text !== '')
      return put({ kind: 'text', said: message.instead, rows: message.rows }, to, payload)
    return answer ?? { kind: 'refused', code: 400, why: 'there is nothing to draw' }
  }

  async function putFile(
    { id, name, size, rows }: Extract<Outgoing, { kind: 'file' }>,
    to: Destination,
    payload: Options,
  ): Promise<Answer<string>> {
    const texts = textsOf(wish.language(to.chat))
    const instead = (words: string) => put({ kind: 'text', said: styled(words), rows }, to, payload)
    const tooLarge = texts.fileTooLarge(name, Math.round(limits.upload / 1024 / 1024))
    if (size > limits.upload) return instead(tooLarge)
    const file = await desk.file(to, id)
    if (!file) return instead(texts.fileGone(name))
    const shown = await putShown(file, payload)
    if (shown && shown.kind !== 'refused') return shown
    // What Telegram would not show has been read.
    const again = shown ? await desk.file(to, id) : file
    if (!again) return instead(texts.fileGone(name))
    const document = new InputFile(again.bytes, fileName(file.name))
    const answer = await call('sendDocument', () => raw.sendDocument({ ...payload, document }))
    return answer.kind === 'refused' && answer.code === 413 ? instead(tooLarge) : named(answer)
  }

  /** A picture as a photo, so that it is seen at once; null: it is none, or too large for one. */
  async function putShown(
    { mime, size, name, bytes }: NonNullable<Awaited<ReturnType<PlatformDesk['file']>>>,
    payload: Options,
  ): Promise<Answer<string> | null> {
    if (!/^image\/(jpeg|png|webp)$/.test(mime) || size > limits.photo) return null
    const photo = new InputFile(bytes, fileName(name))
    return named(await call('sendPhoto', () => raw.sendPhoto({ ...payload, photo })))
  }

  return post
}

type Picture = Extract<Outgoing, { kind: 'picture' }>

/** A picture in the place of what stood there, with its words and its buttons. */
const withMedia = (message: Picture, png: Buffer) => ({
  media: {
    type: 'photo' as const,
    media: new InputFile(png, 'chart.png'),
    caption: message.said.text,
    caption_entities: [...message.said.entities],
  },
  ...markupOf(message),
})

const named = (answer: Answer<Parameters<typeof messageName>[0]>): Answer<string> =>
  answer.kind === 'done' ? { kind: 'done', result: messageName(answer.result) } : answer

const wordsOf = ({ text, entities }: Styled) => ({
  text,
  ...(entities.length > 0 ? { entities: [...entities] } : {}),
  link_preview_options: { is_disabled: true },
})

const markupOf = ({ rows }: Outgoing) =>
  rows.length === 0 ? {} : { reply_markup: { inline_keyboard: rows.map((row) => [...row]) } }

/** A button below the field for writing, by which somebody shares their own phone. */
const askingFor = (phone: string | undefined) =>
  phone === undefined
    ? {}
    : {
        reply_markup: {
          keyboard: [[{ text: phone, request_contact: true }]],
          resize_keyboard: true,
          one_time_keyboard: true,
        },
      }

/** Without marks. */
const bareOf = (message: Outgoing): Outgoing =>
  message.kind === 'file' ? message : { ...message, said: { text: message.said.text, entities: [] } }

/** In words alone, with the choices numbered below. */
function withNumbers(message: Outgoing): Outgoing {
  const choices = message.rows.flat().map(({ text, callback_data }) => ({ label: text, token: callback_data }))
  const words = message.kind === 'file' ? message.name : message.said.text
  const numbered = plain({ blocks: [{ kind: 'choices', choices }] }).text
  const [said = styled(words)] = split(styled(`${words}\n\n${numbered}`), limits)
  return { kind: 'text', said, rows: [] }
}

/** The words of a picture, and where it is to be seen. */
const pictureInWords = ({ said, url }: Extract<Outgoing, { kind: 'photo' }>): Styled =>
  said.text === '' ? styled(url) : { text: `${said.text}\n${url}`, entities: said.entities }

/** grammY puts the name into a header as it is: what would end it there is left out. */
const fileName = (name: string): string => name.replace(/[";\\\r\n]/g, '_')
