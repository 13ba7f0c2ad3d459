import type { Encouragement } from '../types.ts'
export const encouragements: readonly Encouragement[] = []
