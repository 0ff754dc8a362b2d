import { openStage } from '../support/widget/stage.ts'
import { playThrough } from './played.ts'

// Of the conversations with customers some, since the wire is the same for all.
playThrough('the website’s widget', openStage, [
  'en-customers.txt',
  'en-customers-day.txt',
  'uk-customers-day.txt',
  'lt-customers-day.txt',
])
