import type { Turn } from '../../command.ts'
import type { Choice } from '../../conversation/choices.ts'
import { nominative } from '../../names/nominative.ts'

/** The words of a remembered choice as one writes them: they are kept folded. */
export const asWritten = (
  { words, kind }: Pick<Choice, 'words' | 'kind'>,
  { language }: Pick<Turn, 'language'>,
): string => (kind === 'contact' || kind === 'member' || kind === 'company' ? nominative(words, language.names) : words)
