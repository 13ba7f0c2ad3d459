export const groups = {
  'groups-title': 'Groups',
  'groups-text':
    '{count, plural, one {One group} other {# groups}} of people who help each other, in alphabetical order; the order says nothing about which is better. When and where they meet stands on their own pages. You may try several, and leave any.',
  'groups-more-text': 'Further down the alphabet: {from} to {to} of {count}.',
  'groups-none':
    'I know of no group for exactly that. Leave something out, or look at all of them. Your town, your clinic or a moderator here may know of one that I don’t.',
  'groups-which': 'What matters most to you in a group?',
  'groups-chosen': 'Looking for',
  'groups-more': 'More',
  'groups-all': 'All groups',
  'groups-by-approach': 'Approach',
  'groups-by-about': 'What it is about',
  'groups-by-for': 'For whom',
  'groups-by-where': 'Online or in person',
  'groups-online-only': 'Online only.',
  'groups-online-also': 'Also online.',
  'groups-professional': 'When peers are not enough',
  'groups-seen': '(Not yet checked by us; well sourced.)',
  'groups-listed': '(Not yet checked by us; others list it.)',
  'groups-unconfirmed': '(Not yet checked by us; from general knowledge.)',
} as const
