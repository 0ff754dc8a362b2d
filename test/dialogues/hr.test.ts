import { playDialogues } from './played.ts'

playDialogues('hr')
