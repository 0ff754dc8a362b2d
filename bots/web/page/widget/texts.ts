import type { LanguageCode } from '../../../../core/index.ts'
import type { Texts } from '../texts.ts'

/** What the widget says otherwise than the team's page: visitors know the company, and no Parley. */
interface Own extends Pick<Texts, 'placeholder' | 'typing' | 'unreachable'> {
  readonly assistant: string
  readonly close: string
  readonly ended: string
  readonly begin: string
}

const tables: Readonly<Record<LanguageCode, Own>> = {
  en: {
    assistant: 'A bot, and people when you ask',
    placeholder: 'Write to us',
    typing: 'An answer is being written',
    unreachable: 'We cannot be reached at the moment. Trying again…',
    close: 'Close the chat',
    ended: 'This conversation is over.',
    begin: 'Begin a new one',
  },
  uk: {
    assistant: 'Бот, а на прохання — люди',
    placeholder: 'Напишіть нам',
    typing: 'Пишеться відповідь',
    unreachable: 'Зараз немає зв’язку з нами. Пробуємо ще…',
    close: 'Закрити чат',
    ended: 'Цю розмову завершено.',
    begin: 'Почати нову',
  },
  ru: {
    assistant: 'Бот, а по просьбе — люди',
    placeholder: 'Напишите нам',
    typing: 'Пишется ответ',
    unreachable: 'Сейчас с нами нет связи. Пробуем ещё…',
    close: 'Закрыть чат',
    ended: 'Этот разговор завершён.',
    begin: 'Начать новый',
  },
  lt: {
    assistant: 'Botas, o paprašius – žmonės',
    placeholder: 'Parašykite mums',
    typing: 'Rašomas atsakymas',
    unreachable: 'Šiuo metu ryšio su mumis nėra. Bandome dar…',
    close: 'Uždaryti pokalbį',
    ended: 'Šis pokalbis baigtas.',
    begin: 'Pradėti naują',
  },
  hr: {
    assistant: 'Bot, a na zahtjev i ljudi',
    placeholder: 'Pišite nam',
    typing: 'Piše se odgovor',
    unreachable: 'Trenutačno nismo dostupni. Pokušavamo ponovno…',
    close: 'Zatvori razgovor',
    ended: 'Ovaj je razgovor završen.',
    begin: 'Započni novi',
  },
}

/** The page's texts with the widget's own in their place. */
export const widgetTexts = <T extends Texts & { readonly code: LanguageCode }>(texts: T): T & Own => ({
  ...texts,
  ...tables[texts.code],
})
