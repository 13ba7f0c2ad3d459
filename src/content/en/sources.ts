import type { Source } from '../types.ts'
export const sources: readonly Source[] = []
