import { openStage } from '../support/teams/stage.ts'
import { playThrough } from './played.ts'

playThrough('Teams', openStage)
