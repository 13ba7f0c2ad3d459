import type { Tip } from '../types.ts'
export const tips: readonly Tip[] = []
