import type { NounPhrases } from '../../phrases.ts'

export const company = {
  rules: {
    firm: '(company|firm|organisation|organization|business|account|client company|customer company|enterprise)',
    site: '(website|site|web|web site|webpage|web page|url|homepage|www)',
    located: '(from|in|of|based in|located in|located|city|headquartered in)',
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
      ],
      maybe: ['<firm> {name} <companyDetails>', '<add> [the] {name} <located> {city}'],
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
      ],
      title: 'Company card',
      example: 'show Globex',
      ask: { company: 'Which company?' },
    },
  },
} satisfies NounPhrases
