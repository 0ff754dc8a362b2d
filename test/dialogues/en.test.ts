import { playDialogues } from './played.ts'

playDialogues('en')
