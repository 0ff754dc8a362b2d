import type { Ports } from '../ports.ts'
import { type Claim, stays } from '../store/lanes.ts'

/** The lane was lost to another worker: what this one did is rolled back. */
export class LaneLost extends Error {}

/** How a worker waits for something outside. */
export interface Waiting {
  /** Called before a wait for something outside: the loop goes on with other lanes, and this one in the background. */
  stepAside(): void
  /** Set when Parley stops: what only waits is left for the next start. */
  readonly stopped: AbortSignal
}

/**
 * Waits for something outside any transaction; other lanes are worked on meanwhile, and signs of life keep this one. Throws LaneLost when it is another worker's by then,
 * or Parley stops.
 */
export async function outside<T>(
  claim: Claim,
  { store }: Pick<Ports, 'store'>,
  { stepAside, stopped }: Waiting,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  stepAside()
  const lost = new AbortController()
  const live = () => {
    stays(store, claim).then(
      (still) => (still ? undefined : lost.abort()),
      // A database that is away for a moment is none of its business: whether the lane is lost shows in the end.
      () => undefined,
    )
  }
  // At once, since the turn that stepped back has used up some of the lease.
  live()
  const life = setInterval(live, claim.leaseMs / 3)
  try {
    const result = await work(AbortSignal.any([stopped, lost.signal]))
    if (stopped.aborted || !(await stays(store, claim))) throw new LaneLost()
    return result
  } finally {
    clearInterval(life)
  }
}
