import type { NounPhrases } from '../../phrases.ts'

export const data = {
  rules: {
    import: '(import|upload|load|bring in)',
    file: '[a|my|the|this|these|some|our] [csv|vcard|vcf|excel] (file|csv|vcard|vcards|spreadsheet|table|sheet|excel|list|csv file|vcf)',
    people:
      '[my|our|the|some|all|all my|all our|new|old] (contacts|clients|customers|leads|data|people|address book|database|base)',
    export: '(export|download|extract|dump|save|back up|send me|give me|get me)',
  },
  commands: {
    'data.import': {
      say: [
        '(how (do|can) i) <import> (<people>|<file>) [from (<file>|excel|google|another crm|my phone)]',
        '<import> (<people>|<file>) [from (<file>|excel|google|another crm|my phone)]',
        '<import> <people> (from|out of|with) (<file>|excel|google|another crm|my phone)',
        '(i (want|would like|need) to) <import> (<people>|<file>) [from (<file>|excel)]',
        '(import|start the import|show the import|go on with the import|import it|import them)',
        '[the] (column|field) {column} (is|has|holds|contains|means|are|should be|must be) [the|a|their|for] {as}',
        '[the] {nth} (column|field) (is|has|holds|contains|means|are|should be|must be) [the|a|their|for] {as}',
        '[the] (column|field) {header~} (is|has|holds|contains|means|are|should be|must be) [the|a|their|for] {as}',
        '(set|make|use|take) [the] (column|field) {column} (as|to|to be|for) [the|a] {as}',
        '(set|make|use|take) [the] {nth} (column|field) (as|to|to be|for) [the|a] {as}',
        '(skip|ignore|leave out|drop) [the] (column|field) {column} {as=skip}',
        '(skip|ignore|leave out|drop) [the] {nth} (column|field) {as=skip}',
        '(skip|ignore|leave out) [the] (column|field) {header~} {as=skip}',
      ],
      title: 'Import contacts from a file',
      example: 'import my contacts',
    },
    'export.make': {
      say: [
        '<export> [me] [all|all of|all my|all our|all the] [my|our|the] {what} [(as|to|into|in) [a|an] [file] {format} [file]]',
        '<export> [me] [all|all of|all my|all our|all the] [my|our|the] {what} (as|to|into|in) [a] (file|spreadsheet|table|excel|excel file)',
        '<export> [a] {format} (of|with) [all|all my|all our|all the|my|our|the] {what}',
        '(i (want|need|would like)|can i (have|get)) [a|an] [export|{format}|file] (of|with) [all|all my|all our|all the|my|our|the] {what}',
        '(i (want|need|would like) to|can i|how (do|can) i) <export> [all|all my|all our|all the|my|our|the] {what} [(as|to|into|in) [a] {format}]',
        '{what} (as|to|into) [a] {format} [file]',
        'export',
      ],
      title: 'Export records to a file',
      example: 'export my contacts',
      ask: { what: 'Export what: contacts, companies, deals, activities or everything?' },
    },
  },
} satisfies NounPhrases
