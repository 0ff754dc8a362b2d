import { testCorpus } from './corpus.ts'

testCorpus('hr')
