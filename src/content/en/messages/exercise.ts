export const exercise = {
  'exercise-which': 'Step by step, at your own pace. You can stop at any step. Which one?',
  'exercise-line': '{title}: {minutes, plural, one {about a minute} other {about # minutes}}',
  'exercise-title': '{title}, step {step} of {steps}',
  'exercise-next': 'Next',
  'exercise-stop': 'Stop',
  'exercise-stopped': 'That is all right; what you did of it counts. It is here whenever you want it.',
  'exercise-done': 'That was all of it. How is it now? You may do it again, take another one, or leave it at that.',
  'exercise-again': 'Once more',
  'exercise-others': 'Another exercise',
  'exercise-guided': 'Step by step',
} as const
