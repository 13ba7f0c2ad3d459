export const professional = {
  'professional-find': 'How to find treatment',
  'professional-medication': 'Medication',
  'professional-detox': 'Detox',
  'professional-first': 'A first appointment',
  'professional-groups': 'Groups',
  'professional-no-line':
    'I have no checked line for treatment in {country}. Your health service or a pharmacist can say whom to call; findahelpline.com lists lines by country.',
  'professional-no-country': 'Tell me your country, and I look for lines there: /settings country. It stays private.',
  'professional-lines': 'Lines in {country}',
  'professional-country': 'My country',
} as const
