/** What the chaos suite and its workers say to each other. */
import type { Request } from '../../src/core/types.ts'

export const KEY = 'correct horse battery staple, all year round'

export type Place = { engine: 'sqlite'; folder: string } | { engine: 'postgres'; url: string }
/** Mistakes made on purpose, to see that the suite notices them. */
export type Broken = 'split' | 'forgetful'

export type Conditions = { place: Place; dedupes: boolean; broken?: Broken | undefined }

/** `dieAt` is a number of statements: the worker kills itself before that one. Instants are in ms since 1970. */
export type Order =
  | { order: 'open'; conditions: Conditions; now: number; dieAt?: number | undefined }
  | { order: 'furnish'; requests: readonly Request[] }
  | { order: 'step'; now: number; dieAt?: number | undefined }
  | { order: 'answers'; batch: number; answers: readonly Answer[] }
  | { order: 'close' }

export type Word =
  | { word: 'done'; next?: number | undefined; failed?: string | undefined }
  | { word: 'sends'; batch: number; sends: readonly Send[] }

/** One message on its way to the platform, and what it is about. */
export type Send = { id: string; to: string; by: string; date: string; meeting?: string | undefined }

/**
 * What the platform does: takes it; says when to come back; is too busy; breaks in the middle; never wants it; is cut off before
 * anything reached it, or after all of it did; says nothing at all.
 */
export type Answer = { kind: 'ok' | 'busy' | 'broken' | 'refused' | 'cut' | 'reset' | 'hang' } | { kind: 'later'; seconds: number }
