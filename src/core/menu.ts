/** What a platform needs to offer the commands: menus, typed options, hints. */
import type { Field } from './types.ts'

export type MenuEntry = { name: string; about: string; moderator: boolean; fields: readonly Field[] }
