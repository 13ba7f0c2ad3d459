/** Discord describes its gateway nowhere; what its REST describes is held against it here too. */
import type { Contract } from '../contract.ts'
import type { Wire } from '../types.ts'
import type { World } from '../world.ts'

export function checkEvent(world: World, contract: Contract, name: string, data: Wire): void {
  for (const [schema, value] of partsOf(name, data)) {
    if (value === undefined) continue
    const wrong = contract.part(schema, value)
    if (wrong.length > 0) world.violation(name, `the local server sends a ${schema} unlike the contract`, wrong)
  }
}

function partsOf(name: string, data: Wire): [string, unknown][] {
  if (name === 'MESSAGE_CREATE' || name === 'MESSAGE_UPDATE') return [['MessageResponse', data]]
  if (name === 'GUILD_MEMBER_ADD' || name === 'GUILD_MEMBER_UPDATE') return [['GuildMemberResponse', data]]
  if (name !== 'INTERACTION_CREATE') return []
  const resolved = (data.data as Wire).resolved as Wire | undefined
  return [
    ['GuildMemberResponse', data.member],
    ['UserResponse', data.user],
    ['MessageResponse', data.message],
    ...Object.values((resolved?.users ?? {}) as Wire).map((user): [string, unknown] => ['UserResponse', user]),
    ...Object.values((resolved?.roles ?? {}) as Wire).map((role): [string, unknown] => ['GuildRoleResponse', role]),
    ...Object.values((resolved?.messages ?? {}) as Wire).map((message): [string, unknown] => ['MessageResponse', message]),
  ]
}
