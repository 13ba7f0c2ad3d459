/** Withdrawal from alcohol, benzodiazepines or GHB. Level 4: seizure, confusion, hallucinations; level 3: stopping alone (policy.md). */
import type { Rule } from '../rule.ts'

export const withdrawal: readonly Rule[] = [
  {
    id: 'withdrawal-delirium',
    level: 4,
    category: 'withdrawal',
    why: 'Delirium by its name, or convulsions, now.',
    pattern:
      /\b(?:(?:got|getting|having|full on|in|with|its|the|has) (?:the )?(?:dts|delirium(?: tremens)?)(?= \.|$| and| room| again| help| please| right now| bad)|(?:is|hes|shes|im|started|keeps|was just) (?:\w+ )?(?:convulsing|seizing|fitting)(?! (?:in|into|rooms?))|having (?:a |another )?(?:seizure|fit)\b(?! of)|(?:a|another|second) (?:seizure|fit) (?:\w+ ){0,3}(?:coming|right now|just now|help))\b/g,
    examples: ['DTs. full on DTs. room full of spiders', 'hes convulsing on the bathroom floor', 'i feel like im having a seizure'],
  },
  {
    id: 'withdrawal-cold-turkey',
    level: 3,
    category: 'withdrawal',
    subject: 'self',
    why: 'Stopping alcohol, benzodiazepines or GHB all at once.',
    pattern:
      /\b(?:(?:quit|quitting|stop|stopped|stopping|coming off|came off|come off|going off|off|dropped|dropping|kicking|detox\w*|out of|ran out of|flushed) (?:\w+ ){0,4}(?:booze|alcohol|drinking|vodka|whiskey|whisky|wine|gin|beer|rum|benzos|xanax|alprazolam|valium|diazepam|klonopin|clonazepam|ativan|lorazepam|etizolam|bromazolam|phenibut|ghb|gbl|the bottle|handle a day) (?:\w+ ){0,6}(?:cold turkey|cold|all at once|by myself|on my own|alone|no doctor|without (?:a )?(?:doctor|medical|detox)|at home|no taper|today|tomorrow|tonight|yesterday)|cold turkey (?:\w+ ){0,4}(?:off |from |on )?(?:\w+ )?(?:booze|alcohol|drinking|vodka|wine|benzos|xanax|valium|klonopin|ativan|lorazepam|phenibut|ghb))\b/g,
    examples: [
      'stopping benzos tomorrow. all at once, stopping lorazepam tomorrow cold',
      'quitting drinking today on my own',
      'cold turkey from vodka',
    ],
  },
]
