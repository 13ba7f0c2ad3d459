/** What is offered beside a message, beside a person, or everywhere: at most 24 characters, as Slack takes no more. */
export const shortcuts = { support: 'Pedir apoyo', worried: 'Me preocupa esta persona', checkin: 'Decir cómo estoy' }
