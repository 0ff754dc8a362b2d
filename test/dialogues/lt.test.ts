import { playDialogues } from './played.ts'

playDialogues('lt')
