/** How Discord says no. */
import type { Wire } from '../types.ts'

export type Refusal = Error & { status: number; code: number; errors?: Wire }

export function refusal(status: number, code: number, message: string, errors?: Wire): Refusal {
  return Object.assign(new Error(message), { status, code, ...(errors && { errors }) })
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'status' in error && 'code' in error

export const unauthorized = () => refusal(401, 0, '401: Unauthorized')
export const notFound = () => refusal(404, 0, '404: Not Found')
export const unknownChannel = () => refusal(404, 10_003, 'Unknown Channel')
export const unknownGuild = () => refusal(404, 10_004, 'Unknown Guild')
export const unknownMember = () => refusal(404, 10_007, 'Unknown Member')
export const unknownMessage = () => refusal(404, 10_008, 'Unknown Message')
export const unknownRole = () => refusal(404, 10_011, 'Unknown Role')
export const unknownUser = () => refusal(404, 10_013, 'Unknown User')
export const unknownWebhook = () => refusal(404, 10_015, 'Unknown Webhook')
export const unknownInteraction = () => refusal(404, 10_062, 'Unknown interaction')
export const unknownCommand = () => refusal(404, 10_063, 'Unknown application command')
export const unknownEvent = () => refusal(404, 10_070, 'Unknown Guild Scheduled Event')
export const tooLarge = () => refusal(413, 40_005, 'Request entity too large')
export const acknowledged = () => refusal(400, 40_060, 'Interaction has already been acknowledged.')
export const missingAccess = () => refusal(403, 50_001, 'Missing Access')
export const notYours = () => refusal(403, 50_005, 'Cannot edit a message authored by another user')
export const emptyMessage = () => refusal(400, 50_006, 'Cannot send an empty message')
export const closedMessages = () => refusal(403, 50_007, 'Cannot send messages to this user')
export const missingPermissions = () => refusal(403, 50_013, 'Missing Permissions')
export const invalidToken = () => refusal(401, 50_027, 'Invalid Webhook Token')
export const invalidRecipient = () => refusal(400, 50_033, 'Invalid Recipient(s)')
export const archived = () => refusal(400, 50_083, 'Thread is archived')
export const tooManyEvents = () => refusal(400, 30_038, 'Maximum number of guild scheduled events reached (100)')
export const badForm = (errors: Wire) => refusal(400, 50_035, 'Invalid Form Body', errors)
