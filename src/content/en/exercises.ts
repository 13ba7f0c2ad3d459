/** Exercises, step by step. One step is one message; the reader says when the next one comes. In our own words; the tips name the sources. */
import type { Exercise, ExerciseId } from '../types.ts'

export const exercises: Record<ExerciseId, Exercise> = {
  box: {
    title: 'Box breathing',
    minutes: 3,
    steps: [
      { text: 'Sit or stand so that your belly has room. Let your shoulders drop, and breathe out all the way.' },
      {
        text: 'In through the nose while you count to four. Hold for four. Out for four. Wait for four. That is one round; take one, and come back.',
      },
      {
        text: 'Three more rounds, at your own pace. Let your eyes follow the edges of a window while you count. If holding feels bad, leave it out.',
      },
      { text: 'Breathe as it comes. Is anything different: hands, jaw, chest? If you are dizzy, stay with your ordinary breath.' },
    ],
  },
  senses: {
    title: 'Five, four, three, two, one',
    minutes: 4,
    steps: [
      { text: 'Look around slowly and name five things you can see, aloud or in your head. Small ones count.' },
      { text: 'Four things you can feel: the floor, your sleeve, the air, the weight of your hands. Touch one of them.' },
      { text: 'Three things you can hear. One near, one further off, one very quiet.' },
      { text: 'Two things you can smell, or two smells you like to think of.' },
      { text: 'One thing you can taste. A sip of water will do. You are here, in this place, at this hour.' },
    ],
  },
  surf: {
    title: 'Surfing an urge',
    minutes: 10,
    steps: [
      { text: 'You need not fight it for now. Sit, put both feet down, and find where in your body it is.' },
      { text: 'How big is it there? Has it an edge, a temperature, a pull? You are only looking.' },
      { text: 'Breathe out slowly three times, and let it be there while you do.' },
      { text: 'Look at it now: has it grown, moved, shrunk? It may climb before it falls. You are on top of the wave.' },
      {
        text: 'Say: “This is an urge. I can have it and not follow it.” Then look once more. A timer can keep you company for the rest.',
        timer: true,
      },
    ],
  },
  halt: {
    title: 'Hungry, angry, lonely, tired?',
    minutes: 3,
    steps: [
      { text: 'Hungry or thirsty? When did you last eat something real? If it is long ago, food comes first; this waits for you.' },
      { text: 'Angry, or hurt? At whom, or what? Say it in one sentence that nobody else needs to hear.' },
      { text: 'Lonely? Who could get one line from you now, even only “thinking of you”?' },
      { text: 'Tired? How was last night? If the day can end early, let it.' },
      { text: 'Which of the four was loudest? Give that one something small within the next ten minutes.' },
    ],
  },
  tape: {
    title: 'Play the tape forward',
    minutes: 4,
    steps: [
      { text: 'Picture the first moment, the one the urge keeps showing you. Let it be as good as it looks.' },
      { text: 'Let it run on. One hour later: where are you, with whom, and what comes next?' },
      { text: 'It is late. Who is waiting, who is worried, what does your body say?' },
      { text: 'Tomorrow morning, the first minute awake. What is there? What is missing?' },
      {
        text: 'Now the other tape: tonight goes by without it, and the morning comes. What is the first thing you do there? Take one step towards it.',
      },
    ],
  },
  delay: {
    title: 'Putting it off',
    minutes: 15,
    steps: [
      {
        text: 'You decide nothing for good. You only say: “Not for the next fifteen minutes.” A timer can watch the clock for you.',
        timer: true,
      },
      { text: 'Put something between you and it: another room, a street, a locked door, a person.' },
      { text: 'Give your hands something: dishes, a walk to the corner, a message, a shower.' },
      {
        text: 'How strong is it now, from 0 to 10? When the fifteen minutes are over you may decide again, and put it off again.',
        timer: true,
      },
    ],
  },
}
