/** The least that is needed, and what for. */
export const SCOPES = {
  'app_mentions:read': 'hear you when you call it by name',
  'channels:history': 'listen in public channels where a moderator switched that on',
  'channels:join': 'join the public channels you choose in /setup',
  'channels:read': 'know the names of public channels, for choosing one',
  'chat:write': 'post reminders and answers',
  commands: 'slash commands and shortcuts',
  'files:write': 'send pictures, exports and calendar files',
  'groups:history': 'listen in private channels it was invited to, where a moderator switched that on',
  'groups:read': 'know the names of private channels it was invited to',
  'im:history': 'read what you write to it in a direct message',
  'im:write': 'open a direct message with you',
  'usergroups:read': 'let a user group be moderators',
  'users:read': 'know your time zone and language as a first guess, who is an admin, and when somebody joins',
} as const

/** What Slack is to tell the bot. */
export const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'member_joined_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'team_join',
  'tokens_revoked',
] as const
