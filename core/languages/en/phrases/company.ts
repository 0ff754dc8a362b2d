import type { NounPhrases } from '../../phrases.ts'

export const company = {
  rules: {
    firm: '(company|firm|organisation|organization|business|account|client company|customer company|enterprise)',
    site: '(website|site|web|web site|webpage|web page|url|homepage|www)',
    located:
      '(from|in|of|based in|located in|located|city|headquartered in|out of|seat in|hq in|with headquarters in|city of|based out of)',
    companyDetails:
      '([[,] <located> {city?}|, {city!}]; [[,] (industry|line of business|field|sector|business|they do|they are in) [is] {industry?}|, {industry!}]; [[,] [<site>] [is] {website}])',
    seeCompany:
      '(show|open|find|pull up|look up|lookup|get|display|bring up|see|view|card|check) [me] [the] [card|profile|details|info|information|company card|data] [of|for|on|about]',
  },
  commands: {
    'company.add': {
      say: [
        '<add> [a|an|the|our] [new] [{industry}] <firm> [called|named|,] {name} <companyDetails>',
        '(new|another) [{industry}] <firm> [called|named|,] {name} <companyDetails>',
        '<add> {name} as [a|an|our|the] [new] [{industry}] <firm> <companyDetails>',
        '<add> {name} to [the|our|my] (companies|firms|accounts|organisations|organizations) <companyDetails>',
        '<add> {name} [,] [<site>] {website} [[,] <located> {city?}]',
        '<add> [a|an|the] [new] <firm>',
        'new <firm>',
        '(put|add|register|enter|get) [a|the] [new] [{industry}] <firm> (called|named) {name} [on the books|in|into the crm|to the base|on the list|in the system] <companyDetails>',
        '(we have|weve got|we got|got|there is|theres|heres|here is) [a|an|our] [new] [{industry}] <firm> [called|named|,] {name} <companyDetails>',
        '<add> {name} , [a|an] [new] [{industry}] <firm> <companyDetails>',
        'new (customer|client|partner|supplier) <firm> [,] [its|called|named|it is] {name} <companyDetails>',
        '(open|create|make|set up|start) [a|an|the] [new] (company|firm|account) (card|record|file|profile|entry|page) (for|of) {name} <companyDetails>',
        '<add> [the] <firm> {name} , {industry} , {city}',
      ],
      maybe: [
        '<firm> {name} <companyDetails>',
        '<add> [the] {name} <located> {city}',
        '{name} (isnt|is not) in (the|our) (base|crm|system|database|book|books) [yet] [,] [(make|add|create|put) (it|them) [in]]',
        '[well be|we will be|we are] working with {name} <companyDetails>',
        'company {name} <companyDetails> , add [it|them]',
      ],
      title: 'New company',
      example: 'add company Globex from Vilnius',
      ask: { name: 'What is the company called?' },
    },
    'company.show': {
      say: [
        '<seeCompany> [the] [<firm>] {company} [<firm>] [card|profile|details|info]',
        "(show|open|find|pull up|look up|get|give) [me] {company}'s (card|profile|details|info|information|data)",
        '[what do (we|you|i) know|tell me [more]|info|information|details|anything] (about|on) [the] [<firm>] {company}',
        '(what do we have|what have we got|what have we|everything|all) on [the] [<firm>] {company}',
        '(what is|whats|who is|whos|who are) [the] [<firm>] {company}',
        "[what is|whats|show|open|give me] {company}'s [<site>]",
        "{company}'s (website|site|owner|industry|city)",
        '(where is|wheres) [the] [<firm>] {company} [based|located|from]',
        '(who owns|who looks after|who is responsible for|who manages|whose [client|account|company] is) [the] [<firm>] {company}',
        '<firm> {company}',
        '{company} [card|info|details|profile]',
        '[the] <firm> (profile|card|details|data|info|page|record) [of|for|on|,] {company}',
        '{company} [,] <firm> (data|details|info|card|profile|page) [please]',
        "(open|show|see|view|pull up) [me] {company}'s [company] (page|file|record|entry)",
        '(tell me what|what does|what do|what is it that) {company} (does|do|make|makes|sell|sells|do exactly|is doing)',
        '(remind me|remind myself) who {company} (is|are) [, show (them|it)]',
        '(tell me|do we know|have we got|do we have|is there) [anything] [about|on] [the] <firm> {company}',
        '(where is|wheres|where are) {company} (based|located|from|sitting|headquartered) [and who looks after (it|them)]',
      ],
      maybe: ['(who is|who are|what is) {company} [again]', 'look at {company}'],
      title: 'Company card',
      example: 'show Globex',
      ask: { company: 'Which company?' },
    },
  },
} satisfies NounPhrases
