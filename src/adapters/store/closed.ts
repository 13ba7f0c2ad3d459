import type { Store } from '../../core/ports.ts'

/** A store that could not be opened: everything asked of it fails for the same reason, so that what needs no memory goes on. */
export function closedStore(reason: Error): Store {
  const fail = async () => {
    throw reason
  }
  return {
    keyOf() {
      throw reason
    },
    person: fail,
    community: fail,
    calm: fail,
    tallies: fail,
    meetings: fail,
    people: fail,
    communities: fail,
    meeting: fail,
    meetingsOf: fail,
    versions: fail,
    timers: fail,
    answered: fail,
    ledger: fail,
    commit: fail,
    commitAll: fail,
    retime: fail,
    note: fail,
    setNote: fail,
    claim: fail,
    nextDue: fail,
    eraseCommunity: fail,
    purge: fail,
    close: async () => undefined,
  }
}
