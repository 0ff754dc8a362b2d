import { openStage } from '../support/telegram/stage.ts'
import { playThrough } from './played.ts'

playThrough('Telegram', openStage)
