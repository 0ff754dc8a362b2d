// `npm run --silent phrases -- lt`: every phrase that Parley understands in a language, and every answer that it gives, to be read
// and mended by somebody who speaks it (docs/languages.md). With a part of a name ("deal", "reminder.create") only what has it.
import { languages } from '../core/languages/index.ts'
import { languageCodes } from '../core/languages/language.ts'
import { answersOf } from './phrases/answers.ts'
import { phrasesOf } from './phrases/said.ts'

const [code, part = ''] = process.argv.slice(2)
const known = languageCodes.find((one) => one === code)
if (known === undefined) {
  process.stderr.write(`npm run --silent phrases -- LANGUAGE [PART]; LANGUAGE is one of ${languageCodes.join(', ')}\n`)
  process.exit(1)
}
const language = languages[known]
const sections = [...phrasesOf(language), ...answersOf(language)].filter(({ name }) => name.includes(part))
const lines = [
  `# ${language.name} (${language.code})`,
  ...sections.flatMap(({ name, says }) => ['', `## ${name}`, '', ...says]),
]
process.stdout.write(`${lines.join('\n')}\n`)
