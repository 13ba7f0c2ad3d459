/** Hurting oneself: the urge, or a recent act. Level 3 (policy.md, "Levels"). */
import type { Rule } from '../rule.ts'

export const selfharm: readonly Rule[] = [
  {
    id: 'selfharm-myself',
    level: 3,
    category: 'selfharm',
    subject: 'self',
    why: 'Hurting, cutting or burning oneself, named.',
    pattern:
      /\b(?:cut(?:ting|s)?|burn(?:ed|ing|t)?|hurt(?:ing)?|harm(?:ed|ing)?|stab(?:bed|bing)?|hit(?:ting)?|punish(?:ed|ing)?|bruis(?:ed|ing)|scratch(?:ed|ing)|bit(?:ing)?|carv(?:ed|ing)|starv(?:ed|ing)|chok(?:ed|ing)) (?:up )?myself\b(?! (?:off|some|on|cooking|while|a|short|out of|shaving|slack|loose|free|with (?:the |a )?(?:paper|bread|kitchen|potato))\b)/g,
    examples: ['i want to hurt myself', 'burned myself again last night'],
  },
  {
    id: 'selfharm-cut',
    level: 3,
    category: 'selfharm',
    subject: 'self',
    why: 'Cutting as an urge, a return or a habit of now.',
    pattern:
      /\b(?:(?:wanna|urges? to|need to|gonna|urge is|thinking (?:about|of)|keep thinking (?:about|of)|started|back to|been|relapsed (?:on|and)|desperate to|dying to) (?:\w+ )?(?:cut|cutting)(?= \.|$| again| my (?:arms?|legs?|thighs?|wrists?|skin)| tonight| so| really| lately| right now| and)|(?:i )?cut (?:again|last night|my (?:arms?|legs?|thighs?|wrists?|stomach)|deeper|so deep)(?! (?:off|hair))|(?:cuts|scars|marks) (?:\w+ ){0,3}(?:fresh|bleeding|infected|on my (?:arms?|thighs?|legs?|wrists?)))\b/g,
    examples: ['i cut again last night', 'i wanna cut so bad', 'thinking about cutting tonight'],
  },
  {
    id: 'selfharm-named',
    level: 3,
    category: 'selfharm',
    subject: 'self',
    hint: true,
    why: 'Self-harm by its name, as an urge or a return.',
    pattern:
      /\b(?:(?:urges?|wanna|want|need|thoughts?|thinking|relapsed?|started|back|slipped|struggling|been|tempted|scared) (?:\w+ ){0,4}self ?harm(?:ing|ed)?|self ?harm(?:ed|ing)? (?:\w+ )?(?:again|tonight|last night|yesterday|today|right now|so bad|urges?)|i self ?harm(?:ed)?|sh (?:urges?|relapse)|relapsed (?:on|with) (?:sh|cutting))\b/g,
    examples: ['self harm urges are so strong', 'relapsed on self harm', 'i self harmed again'],
  },
  {
    id: 'selfharm-ways',
    level: 3,
    category: 'selfharm',
    subject: 'self',
    hint: true,
    why: 'Ways of hurting oneself other than cutting, and keeping blades.',
    pattern:
      /\b(?:(?:scratch|pick|dig|claw|bit|bang|punch)\w* (?:\w+ ){0,5}(?:til|until) (?:\w+ ){0,2}(?:bleed\w*|blood|bone|raw)|(?:bang|hit|punch)(?:ing|ed)? (?:my|the) (?:head|face|wall|leg|legs|thighs?) (?:\w+ ){0,2}(?:til|until|again|against|because|to feel|so hard)|(?:bought|hid|hiding|found|kept|keep|got|took|have|holding) (?:\w+ ){0,3}(?:razor )?(?:blades?|razors?)(?! (?:for|of|to shave|runner))|blade (?:\w+ ){0,3}(?:my (?:skin|arm|thigh|wrist)|back out)|(?:burn|lighter|cigarette) (?:\w+ ){0,3}on my (?:arm|arms|skin|leg|thigh)|drew blood|(?:pain|bleed\w*|blood) (?:\w+ ){0,3}(?:only thing|calms me|makes me feel|relief))\b/g,
    examples: ['scratching till i bleed again', 'bought blades this afternoon', 'punching the wall til i see bone'],
  },
]
