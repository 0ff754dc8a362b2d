import { playDialogues } from './played.ts'

playDialogues(undefined)
