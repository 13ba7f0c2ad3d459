/** The assistant: how it is switched on, and what is said about it. */
export const assistant = {
  'assistant-moment': 'One moment. I’m looking for what fits.',
  'assistant-found': '{link}\n\nA language model picked these from reviewed tips and wrote the line above. Take what fits, leave the rest.',
  'assistant-none':
    'No language model is set up, so there is nothing to switch on. Whoever runs me can set OPENAI_BASE_URL, OPENAI_MODEL and OPENAI_API_KEY. Tips are found without it.',
  'assistant-on':
    'The assistant is on. When members ask in their own words, a language model may pick among the reviewed tips and write a line that connects them. Words that sound like danger never reach it. The room has been told, and /privacy says what is sent.',
  'assistant-off': 'The assistant is off. Tips are found without it, and nothing is sent to a model.',
  'assistant-which-room': 'In which room shall I tell members? We are in a direct message here.',
  'assistant-is-on': 'The assistant is on.',
  'assistant-is-off': 'The assistant is off. /assistant on switches it on, and tells the room.',
  'assistant-counts':
    'The last {days} days: {answered, plural, =0 {no answer} one {one answer} other {# answers}} with it, {alone, number} with the tips alone. Nobody is in these counts.',
  'assistant-turn-on': 'Switch it on',
  'assistant-turn-off': 'Switch it off',
  'assistant-notice-on':
    'The moderators have switched on an assistant. When you ask me in your own words, a language model may help to pick tips. It gets everyday words of the question only: no names, no numbers, nothing about who you are. Words that sound like danger never reach it. /privacy says more, and /tips works without it.',
  'assistant-notice-off': 'The assistant is off. Nothing you ask is sent to a language model.',
  'privacy-assistant':
    'An assistant is on here. When you ask in your own words, a language model on another service gets the everyday words of that question and some tips to pick from. Names, numbers, addresses, links and rare words are cut out first; who you are and what you said before are never sent, and words that sound like danger never are. I keep its answer for a week, without your words and without you. /tips never asks it.',
} as const
