/** What a platform needs to offer the commands: menus, typed options, hints. */
import type { Field } from './types.ts'

export type MenuEntry = { name: string; about: string; moderator: boolean; fields: readonly Field[] }

/** All that is offered, in one language. `labels` names the shortcuts. */
export type Offer = { locale: string; menu: readonly MenuEntry[]; labels: Readonly<Record<string, string>> }
