/** Others may change a record meanwhile; more often than this means that something else is wrong. */
const MOST_TRIES = 20

/** Tries until it is stored. `one` reads what it changes anew each time, and says whether it is done. Rejects after too many conflicts. */
export async function again(one: () => Promise<boolean>, most = MOST_TRIES): Promise<void> {
  for (let attempt = 0; attempt < most; attempt++) if (await one()) return
  throw new Error(`A record met ${most} conflicts in a row`)
}
