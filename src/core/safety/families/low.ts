/** A first small form of levels 1 and 2: craving and slips, hopelessness and passive wishes. A later issue makes it good. */
import type { Rule } from '../rule.ts'

export const low: readonly Rule[] = [
  {
    id: 'low-passive-wish',
    level: 2,
    category: 'suicide',
    subject: 'self',
    why: 'A passive wish: not to wake, not to have been born, to disappear.',
    pattern:
      /\b(?:wish i (?:\w+ )?(?:was|were|wasnt|werent|had|hadnt|could|would|didnt|wouldnt) (?:\w+ ){0,2}(?:dead|born|gone|here|exist|disappear|wake up|not wake)|(?:wouldnt|dont|didnt) (?:mind|care|want|wanna) (?:\w+ ){0,3}(?:not waking|if i (?:didnt|never|dont) wake|wake up)|never (?:been|was) born|sleep forever|go to sleep and (?:not|never)|everyone would be better off|a burden|just disappear)\b/g,
    examples: ['i wish i was never born', 'i wouldnt mind not waking up', 'im just a burden'],
  },
  {
    id: 'low-hopeless',
    level: 2,
    category: 'hopeless',
    subject: 'self',
    why: 'No hope, no point, cannot go on.',
    pattern:
      /\b(?:hopeless|worthless|no hope|(?:whats|see|there is|theres|is there|what is) (?:\w+ ){0,2}(?:no |the |any )?point|pointless|cannot (?:do|take|handle|keep doing) (?:this|it|life) (?:anymore|any more|any longer|much longer)|cannot go on|(?:hate|hating) (?:myself|my life|being me)|nothing (?:left|matters)|given up|giving up on|so (?:empty|numb)|nobody (?:would )?(?:cares?|notice|miss))\b/g,
    examples: ['i cant do this anymore', 'whats the point', 'i hate myself'],
  },
  {
    id: 'low-grief',
    level: 2,
    category: 'grief',
    hint: true,
    why: 'Lost somebody to suicide or overdose.',
    pattern:
      /\b(?:(?:lost|buried|losing|funeral) (?:\w+ ){0,6}(?:overdose|suicide|fent\w*|friend|brother|sister|son|daughter|him|her)|died (?:of|from|by) (?:\w+ ){0,2}(?:overdose|suicide|fent\w*)|(?:killed|hung|shot) (?:himself|herself)|took (?:his|her) own life|overdosed and died)\b/g,
    examples: ['lost my brother to an overdose', 'my friend died by suicide'],
  },
  {
    id: 'low-withdrawal',
    level: 2,
    category: 'withdrawal',
    subject: 'self',
    hint: true,
    why: 'Withdrawal that is hard, without a danger sign.',
    pattern: /\b(?:withdrawals?|dope ?sick|the (?:kicks|shakes|sweats)|kicking (?:dope|fent\w*|heroin)|restless legs|goosebumps)\b/g,
    examples: ['withdrawals are kicking my ass', 'got the shakes'],
  },
  {
    id: 'low-craving',
    level: 1,
    category: 'craving',
    subject: 'self',
    why: 'An urge or a trigger.',
    pattern:
      /\b(?:crav(?:e|es|ing|ings)|urges?|triggered|tempted|white knuckl\w+|jonesing|fiending|wanna (?:use|drink|get high|score|smoke)|thinking (?:about|of) (?:using|drinking|scoring)|want a drink|need a drink)\b/g,
    examples: ['cravings are bad today', 'i want to use so bad'],
  },
  {
    id: 'low-relapse',
    level: 1,
    category: 'relapse',
    subject: 'self',
    why: 'A slip or a return to use.',
    pattern:
      /\b(?:relaps(?:e|ed|ing)|slipped|(?:back to |its )?day (?:one|1|0|zero)|reset(?:ting)? my|used (?:again|last night|today|yesterday)|drank (?:again|last night|today|yesterday)|fell off the wagon|i used)\b/g,
    examples: ['i slipped last night', 'back to day 1'],
  },
]
