import { testCorpus } from './corpus.ts'

testCorpus('ru')
