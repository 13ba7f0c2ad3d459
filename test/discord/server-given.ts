/** What the bare bot of these tests registers and shows. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
export const COMMANDS = [
  {
    name: 'checkin',
    description: 'Say how today is going',
    options: [{ type: 3, name: 'mood', description: 'How is today?', choices: ['good', 'hard'].map((value) => ({ name: value, value })) }],
  },
  {
    name: 'meeting',
    description: 'Meetings',
    options: [
      {
        type: 1,
        name: 'add',
        description: 'A new one',
        options: [
          { type: 3, name: 'zone', description: 'Where', required: true, autocomplete: true },
          { type: 7, name: 'room', description: 'Which room' },
          { type: 6, name: 'host', description: 'Who' },
        ],
      },
    ],
  },
  { name: 'Get support', type: 3 },
  { name: 'Worried', type: 2 },
]

const BUTTONS = ['good', 'hard'].map(
  (mood) => new ButtonBuilder({ customId: `checkin?mood=${mood}`, label: mood, style: ButtonStyle.Primary }),
)
export const ROW = new ActionRowBuilder<ButtonBuilder>().addComponents(BUTTONS)
export const FORM = new ModalBuilder({ customId: 'note', title: 'A note' }).addLabelComponents(
  new LabelBuilder()
    .setLabel('Your words')
    .setTextInputComponent(new TextInputBuilder({ customId: 'words', style: TextInputStyle.Paragraph })),
  new LabelBuilder().setLabel('Who sees it').setStringSelectMenuComponent(
    new StringSelectMenuBuilder({
      customId: 'share',
      options: ['me', 'room'].map((value) => ({ label: value, value })),
    }),
  ),
)
