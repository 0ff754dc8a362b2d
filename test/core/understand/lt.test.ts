import { testCorpus } from './corpus.ts'

testCorpus('lt')
