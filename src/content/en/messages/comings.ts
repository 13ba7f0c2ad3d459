/** When the bot comes into a community, when somebody joins one, and what keeps the bot from something. */
export const comings = {
  arrived:
    'Thank you for letting me in. I bring daily encouragement, check-ins, meeting reminders, coping tips and help in a crisis, and I do nothing by myself until you say so. /setup in one of your rooms takes about three minutes.',
  'arrived-setup': 'Set up now',
  'hello-text': 'Somebody new is here: welcome. Look around as long as you like. If you ever need help at once, it is one press away.',
  'hello-help': 'What I can do',
  'hello-on': 'When somebody joins, I’ll post a short welcome there. It names nobody.',
  'hello-off': 'I won’t greet people who join any more.',
  'hello-which-room': 'In which room? We are in a direct message here.',
  'lack-see': 'I can’t see it. Let me view the channel, or invite me into it.',
  'lack-write': 'I can’t write in it. Let me send messages there.',
  'lack-threads': 'I can’t write in its threads. Let me send messages in threads.',
  'lack-files': 'I can’t send pictures or files in it. Let me attach files there.',
  'lack-history': 'I can’t answer to a message in it. Let me read the message history there.',
  'lack-invite': 'I’m not in it. Type /invite there and choose me.',
  'lack-discord-content':
    'Listening in rooms does not work yet: Discord gives me no messages to read. In the Discord Developer Portal, open your application, then Bot, switch on “Message Content Intent”, and start me again. Everything else works without it.',
  'lack-discord-members':
    'I’m not told when somebody joins. In the Discord Developer Portal, open your application, then Bot, switch on “Server Members Intent”, and start me again.',
  'lack-discord-events': 'Meetings do not appear among the server’s events: in Server Settings, Roles, give my role “Create Events”.',
  'lack-slack-scope':
    'My Slack app has fewer rights than I need. In its settings, open App Manifest, paste the current one, and install it again.',
} as const
