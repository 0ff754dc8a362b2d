import type { Looked } from '../../core/index.ts'
import { plain } from '../plain.ts'
import { limits } from './limits.ts'
import { label, richText, runsOf } from './rich.ts'
import type { Texts } from './texts.ts'
import { CARD, cardOf } from './write.ts'

/** The answer to a search in the message box: what was found, as cards that can be put into a message; or a word about why nothing. */
export function searchAnswer(looked: Looked, texts: Texts): unknown {
  if (looked.kind === 'stranger') return said(plain({ blocks: [...looked.blocks] }, 400).text || texts.notConnected)
  if (looked.kind !== 'found' || looked.hits.length === 0) return said(texts.nothingFound)
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: looked.hits.slice(0, limits.searchResults).map(({ of, name, detail }) => ({
        contentType: CARD,
        content: cardOf([
          richText(runsOf(label(name, 300), { bold: true, size: 'Medium' })),
          richText(runsOf([texts.kinds[of], detail].filter(Boolean).join(' · '), { subtle: true }, 1_000)),
        ]),
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title: markless(name), text: markless([texts.kinds[of], detail].filter(Boolean).join(' · ')) },
        },
      })),
    },
  }
}

/** Names that fit what is being typed into a field: what is shown, and the record's id, by which the field then means that one. */
export const suggestions = (looked: Looked): unknown => ({
  type: 'application/vnd.microsoft.search.searchResponse',
  value: {
    results: (looked.kind === 'found' ? looked.hits : []).slice(0, limits.suggestions).map(({ id, name, detail }) => ({
      title: label([name, detail].filter(Boolean).join(' · '), limits.label),
      value: id,
    })),
  },
})

/** A word in place of results. */
export const said = (text: string): unknown => ({ composeExtension: { type: 'message', text } })

// A thumbnail's words are read as HTML.
const markless = (text: string): string => label(text, 300).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
