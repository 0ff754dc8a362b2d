import { viewerOf } from '../identify.ts'
import { languages } from '../languages/index.ts'
import type { Me } from '../me.ts'
import type { Ports } from '../ports.ts'
import type { Block } from '../reply.ts'
import { openSession, type Session } from '../session.ts'
import type { Tx } from '../store/db.ts'
import { type JobClaim, keepJob } from '../store/jobs.ts'
import { putOutbox } from '../store/outbox.ts'
import { storedButtons } from '../work/deliver.ts'

/** The jobs were lost to another worker: what this one did is rolled back. */
export class JobLost extends Error {}

/** A job in hand: whose it is, and what it is done with. */
export interface Job {
  readonly claim: JobClaim
  readonly ports: Ports
  readonly me: Me
  readonly stopped: AbortSignal
  /** Something was written to be sent. */
  readonly wake: () => void
}

/** One transaction as its person sees the data, on condition that the job is still this worker's. */
export async function inJob<T>({ claim, ports, me }: Job, work: (tx: Tx) => Promise<T>): Promise<T> {
  return ports.store.for(viewerOf(me)).write(null, async (tx) => {
    if (!(await keepJob(tx, claim))) throw new JobLost()
    return work(tx)
  })
}

/** A session for a job's words: it makes buttons as a turn does. */
export const sessionOf = ({ me, ports }: Job, tx: Tx): Session =>
  openSession({
    me,
    now: ports.clock.now(),
    language: languages[me.language],
    tx,
    about: null,
    pending: null,
    said: '',
  })

/** Tells the person something in the job's transaction, once by its key. `replaces`: the platform's message that it takes the place of. */
export async function tell(
  session: Session,
  key: string,
  blocks: readonly Block[],
  replaces?: string | undefined,
): Promise<void> {
  await putOutbox(session.tx, {
    chatId: session.me.chat.id,
    key,
    reply: { blocks: [...blocks], ...(replaces === undefined ? {} : { replaces }) },
    buttons: storedButtons(session),
  })
}
