import { playDialogues } from './played.ts'

playDialogues('ru')
