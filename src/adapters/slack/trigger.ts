/** What lets a form open: it works once, and for three seconds. */

/** A little less than Slack gives, for the way there. In ms. */
const LIFE = 2500

export type Trigger = { take(): string | undefined }

/** `since` is when it came, in ms on the process's own clock. */
export function createTrigger(id: string | undefined, since: number): Trigger {
  let left = id
  return {
    take() {
      const taken = performance.now() - since < LIFE ? left : undefined
      left = undefined
      return taken
    },
  }
}
