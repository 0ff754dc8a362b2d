import { DIMENSIONS, FILTERS, MEASURES } from '../../core/reports/figures.ts'
import { dimensions, filters, measures } from '../../core/reports/measures.ts'

const units = {
  money: 'money',
  count: 'a number',
  percent: 'per cent',
  days: 'days',
  minutes: 'hours and minutes',
  score: 'a mark, 0 to 10',
  balance: 'a number, −100 to 100',
} as const

/** docs/measures.md as the definitions have it. */
export function measuresDocument(): string {
  return [
    '# The measures',
    '',
    'What managers can ask for, as it is defined once in `core/reports/measures.ts`; this page is written from it (`npm run measures`), and a test says when it is',
    'out of date. A report is worked out in one statement within the asker’s view: nobody’s figure holds what they may not see.',
    '',
    '## Measures',
    '',
    '| measure | unit | what it means | by | narrowed by |',
    '| --- | --- | --- | --- | --- |',
    ...MEASURES.map((name) => {
      const { unit, meaning, by, filters: may } = measures[name]
      return `| \`${name}\` | ${units[unit]} | ${meaning} | ${by.join(', ')} | ${may.join(', ')} |`
    }),
    '',
    '## By what they are divided',
    '',
    '| dimension | what it means |',
    '| --- | --- |',
    ...DIMENSIONS.map((name) => `| \`${name}\` | ${dimensions[name]} |`),
    '',
    'By company, city, industry, source, tag, product and reason the twelve largest are shown where nobody says how many, and what is beyond them as one row, if it can be added up.',
    '',
    '## By what they are narrowed',
    '',
    '| filter | what it means |',
    '| --- | --- |',
    ...FILTERS.map((name) => `| \`${name}\` | ${filters[name]} |`),
    '',
    'What makes no sense, as “won by stage”, is refused, with what can be asked in its place.',
    '',
    '## For all of them',
    '',
    '- **Periods** are half open, from midnight to midnight in the asker’s zone; weeks begin on Monday. Without a period: as of now for what is open, of all time for',
    '  the rest. “Compared to the month before” is the stretch of the same length just before, by the calendar: a month before a month; “a year before” the same dates.',
    '  Where only what it is compared with is said, the period is the like one that goes on now.',
    '- **Deleted and merged** records count in no figure, not of the past either. Whoever owns a record today has its figures, also those of the past.',
    '- **Deals without an amount** are counted and add nothing; it is said how many there are.',
    '- **Currencies.** Amounts count in the workspace’s currency, at one rate for each currency throughout an answer and what it is compared with: the one that holds on the',
    '  last day of the period (today where it goes on), else the oldest that is known. The answer shows the rate and its day. Amounts in a currency without a rate are',
    '  left out, and said. An admin says a rate: “1 USD is 0.92 EUR”.',
    '- **Rounding** comes last: what is added up is exact, and each figure is rounded by itself, half away from zero, so that rows may differ from their sum by a cent.',
    '- **Who sees what.** Those who lead see all. A rep sees everyone’s figures where reps see all records, else their own alone. In a group it is what all who read along may',
    '  see (`docs/rights.md`). Requests and what customers said of them are counted by who may see the requests: those who lead all, a rep their own alone, whatever reps see else; and',
    '  in a group such figures are told to the asker alone, but for the chat in which the team answers.',
    '- **Checked** by `test/core/reports/`: companies with awkward histories are made up from seeds, and a plain reference works each figure out record by record',
    '  (`npm run figures -- 500 1` asks 500 companies from seed 1).',
    '',
  ].join('\n')
}
