import { testCorpus } from './corpus.ts'

testCorpus('en')
