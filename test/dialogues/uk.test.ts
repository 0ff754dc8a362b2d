import { playDialogues } from './played.ts'

playDialogues('uk')
