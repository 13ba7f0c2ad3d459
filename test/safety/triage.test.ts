import { describe, expect, test } from 'vitest'
import { combinations } from '../../src/core/safety/families/combinations.ts'
import { idioms } from '../../src/core/safety/families/idioms.ts'
import { signals } from '../../src/core/safety/families/signals.ts'
import { families } from '../../src/core/safety/families.ts'
import { normalise } from '../../src/core/safety/normalise.ts'
import { triage } from '../../src/core/safety/triage.ts'

describe('every rule', () => {
  test.each(
    families.filter(({ hint }) => hint !== true).flatMap((rule) => rule.examples.map((example) => [rule.id, example, rule] as const)),
  )('%s fires on "%s"', (id, example, rule) => {
    const finding = triage(example)

    expect(finding.rules).toContain(id)
    expect(finding.level).toBeGreaterThanOrEqual(rule.level)
  })

  test.each(
    families.filter(({ hint }) => hint === true).flatMap((rule) => rule.examples.map((example) => [rule.id, example, rule] as const)),
  )('%s is a hint in "%s", and alone nothing', (_, example, rule) => {
    expect([...normalise(example).own.matchAll(rule.pattern)]).not.toEqual([])
  })

  test.each(combinations.flatMap((one) => one.examples.map((example) => [one.id, example, one] as const)))(
    '%s fires on "%s"',
    (id, example, one) => {
      const finding = triage(example)

      expect(finding.rules).toContain(id)
      expect(finding.level).toBeGreaterThanOrEqual(one.level)
    },
  )

  test.each(signals.flatMap((signal) => signal.examples.map((example) => [signal.id, example, signal] as const)))(
    '%s is seen in "%s"',
    (_, example, signal) => {
      expect([...normalise(example).all.matchAll(signal.pattern)]).not.toEqual([])
    },
  )

  test.each(idioms.flatMap((idiom) => idiom.examples.map((example) => [idiom.id, example, idiom] as const)))(
    '%s is seen in "%s"',
    (_, example, idiom) => {
      expect([...normalise(example).all.matchAll(idiom.pattern)]).not.toEqual([])
    },
  )

  test('has an id of its own, a reason and examples', () => {
    const all = [...families, ...combinations]

    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { why, examples } of all) {
      expect(why).toMatch(/^\S.*[.:]$/)
      expect(examples.length).toBeGreaterThan(0)
    }
  })
})

describe('sentences that other bots failed at (peers.md)', () => {
  test.each([
    ['please help me, I want to kill myself tonight', 4, 'suicide', 'self'],
    ['can someone help, I took all my pills', 4, 'suicide', 'self'],
    ['he overdosed and isn’t breathing', 4, 'overdose', 'other'],
    ["he overdosed and isn't breathing", 4, 'overdose', 'other'],
    ['i wanna die', 3, 'suicide', 'self'],
  ] as const)('"%s" is level %i', (text, level, category, subject) => {
    const finding = triage(text)

    expect(finding.level).toBe(level)
    expect(finding.categories[0]).toBe(category)
    expect(finding.subject).toBe(subject)
  })

  test('"I used to be suicidal, 3 years sober today" is nothing', () => {
    expect(triage('I used to be suicidal, 3 years sober today').level).toBeLessThanOrEqual(1)
  })
})

describe('what the policy names', () => {
  test.each([
    'his lips are blue',
    'she won’t wake up',
    'he is making a gurgling noise',
    'he keeps nodding off and his lips are turning blue',
    'I already took them all',
    'I won’t be here tomorrow. goodbye everyone, tell my mum I love her',
    'he strangled me',
    'he is outside with a gun',
    'had a seizure, day two off vodka',
    'I’m going to shoot him tonight, I have the gun',
  ])('"%s" is an emergency', (text) => {
    expect(triage(text).level).toBe(4)
  })

  test.each([
    'I feel suicidal again',
    'I cut myself again last night',
    'what is the least painful way to go',
    'I hope I don’t wake up after this shot',
    'my husband hits me',
    'I keep having thoughts about killing him',
    'stopping my benzos tomorrow, cold turkey, on my own',
    'going to use alone, first time since rehab',
    'my friend says she wants to kill herself',
  ])('"%s" is a crisis', (text) => {
    expect(triage(text).level).toBeGreaterThanOrEqual(3)
  })

  test.each([
    ['I wish I was never born', 2],
    ['the cravings are bad today', 1],
    ['I slipped last night', 1],
  ] as const)('"%s" is level %i', (text, level) => {
    expect(triage(text).level).toBe(level)
  })
})

describe('what takes the ground from a level 3', () => {
  test.each([
    'I am not suicidal',
    'I don’t want to die',
    'I used to want to die, three years sober',
    'back in 2015 I wanted to die every day',
    'I never want to kill myself any more',
    'we rotate the kms key in aws every year',
    'ran 10 kms this morning',
    'kill the process and restart it',
    'she hurt her feelings',
    'he took everything with him when he moved out',
    'we need to cut back on coffee',
    '> I want to die\nI am so sorry you feel that way',
    'the song goes "I want to die" in the chorus',
    '`kill myself` is the name of the function',
    '```\nkms encrypt\ni wanna die\n```',
    'see https://example.org/i-want-to-kill-myself',
    'if you feel suicidal, please reach out to any of us',
    'are you suicidal?',
    'I’m dying of laughter',
    'I would kill for a coffee',
    'no thoughts of hurting myself today',
    'nunca pensei em me matar',
    'no me quiero morir',
  ])('"%s" asks for nothing', (text) => {
    expect(triage(text).level).toBeLessThan(2)
  })

  test.each([
    'I’m not joking, I want to die',
    'not gonna lie i wanna kill myself',
    'I used to want to die and it is back again, I wanna die',
    'I don’t know if I want to die',
    'lol i wanna die lol',
    '3 years sober and I want to die',
    'no, I want to die',
    'no one cares, I want to die',
    'when people ask how I am, I want to die',
    'not now. I want to die',
    'I quit and I want to die',
    'I am not okay and I want to die',
    'it does not stop and i wanna die',
    'I stopped taking my meds, I want to kill myself',
    'she never called and i want to kill myself',
    'stop. no. I wanna die',
    'this song gets it i wanna die',
    'I used to be fine and now I wanna die',
    'ten years ago I got sober, now I wanna die',
    'I was okay for years, I am suicidal again',
  ])('"%s" stays a crisis', (text) => {
    expect(triage(text).level).toBe(3)
  })

  test.each([
    'this homework makes me wanna die',
    'in the film she feels suicidal again',
    'if she says she wants to kill herself, ask her about it',
  ])('"%s" is lowered, yet not below a quiet check-in', (text) => {
    expect(triage(text).level).toBe(2)
  })
})

describe('an emergency', () => {
  test.each([
    'lol i took all my pills haha',
    '> i took all my pills',
    '"I took all my pills"',
    'this song is great. i took all my pills',
    '3 years sober and i took all my pills',
    'not joking, i took all my pills',
    'my homework is done and i took all my pills',
    'I used to be scared of it but i took all my pills',
    'I used to be scared i took all my pills',
    'at 10 i took all my pills',
    'when i was drinking i took all my pills',
    'i took all my pills when i was drinking',
    'i got sober years ago i took all my pills',
    'i took all my pills i got sober two years ago',
  ])('is lowered by nothing: "%s"', (text) => {
    expect(triage(text).level).toBe(4)
  })

  test('is found at the end of a long text, and across its windows', () => {
    const filler = 'today was a fine day and we talked about the garden. '

    const before = filler.repeat(80)
    for (let length = 3_900; length < 4_100; length += 4) {
      const text = `${before.slice(-length)} . i took all my pills`
      expect(triage(text).level).toBe(4)
      expect(triage(`${text} . ${filler.repeat(100)}`).level).toBe(4)
    }
    expect(triage(`${filler.repeat(2_000)}i took all my pills`).level).toBe(4)
  })

  test('is no emergency when its own words are dated years ago', () => {
    expect(triage('I took all my pills ten years ago').level).toBeLessThan(3)
    expect(triage('Back in 2014 I took all my pills').level).toBeLessThan(3)
  })
})

describe('how words are written', () => {
  test.each([
    'I WANT TO KILL MYSELF',
    'i want to kiiiill myself',
    'i w\u200Bant to ki\u200Bll my\u200Dself',
    'i want to k1ll mys3lf',
    'ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ',
    'i wanna kill mysefl',
    'i want to... kill myself',
    '||i want to kill myself||',
    '**i want to kill myself**',
  ])('"%s" is read', (text) => {
    expect(triage(text).level).toBeGreaterThanOrEqual(3)
  })

  test('straight, curly and missing apostrophes are one', () => {
    const levels = ["he isn't breathing", 'he isn’t breathing', 'he isnt breathing', 'he is not breathing'].map(
      (text) => triage(text).level,
    )

    expect(levels).toEqual([4, 4, 4, 4])
  })
})

test('the same words give the same finding, and nothing gives nothing', () => {
  expect(triage('i wanna die')).toEqual(triage('i wanna die'))
  expect(triage('')).toEqual({ level: 0, categories: [], subject: 'unclear', time: 'now', rules: [] })
})

test('a finding holds ids, never words', () => {
  expect(JSON.stringify(triage('my name is Zebulon and I want to kill myself tonight'))).not.toMatch(/zebulon/i)
})

describe('the same writer’s last messages', () => {
  test('make one of what was said in pieces', () => {
    expect(triage('goodbye').level).toBeLessThan(4)
    expect(triage('goodbye', ['i gave my dog to my sister, cleaned the flat']).level).toBe(4)
    expect(triage('goodbye', ['i gave my dog to my sister', 'hm', 'anyway']).level).toBe(4)
  })

  test('do not make an emergency of words that add nothing', () => {
    const before = ['i took them. goodbye']

    expect(triage('ok', before).level).toBe(0)
    expect(triage('the coffee was good today', before).level).toBe(0)
  })
})

test.each(['a long day ', 'good day today ', 'x ', 'lorem ipsum dolor sit amet '])('%j, again and again, is no danger', (words) => {
  for (const times of [30, 300, 3000]) expect(triage(words.repeat(times)), String(times)).toMatchObject({ level: 0 })
})
