import type { CommandWords } from '../../index.ts'

/** What people write, by the answer it stands for. */
const meant = (name: string, given: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(given).flatMap(([value, names]) => names.split(', ').map((typed) => [typed, { [name]: value }] as const)),
  )

export const groupsCommands: Record<string, CommandWords> = {
  groups: {
    about: 'Groups of people who help each other',
    args: {
      approach: 'Which approach?',
      about: 'What is it about?',
      for: 'For whom?',
      where: 'Online or in person?',
      name: 'Its name, or a part of it',
    },
    choices: {
      approach: {
        '12-step': '12-step',
        secular: 'Secular',
        cbt: 'Tools from therapy (CBT)',
        buddhist: 'Buddhist',
        faith: 'Faith',
        'harm-reduction': 'Harm reduction, moderation',
        culture: 'A culture’s own',
        community: 'Company, no programme',
      },
      about: {
        alcohol: 'Alcohol',
        drugs: 'Drugs',
        cannabis: 'Cannabis',
        stimulants: 'Cocaine, meth',
        opioids: 'Opioids',
        nicotine: 'Nicotine',
        gambling: 'Gambling',
        food: 'Food and eating',
        sex: 'Sex and love',
        technology: 'Screens and games',
        money: 'Money and work',
        feelings: 'Feelings, relationships',
      },
      for: {
        women: 'Women',
        lgbtq: 'LGBTQ+ people',
        youth: 'Young people',
        families: 'Families and friends',
        veterans: 'Veterans',
        health: 'Health professionals',
        dual: 'Addiction and mental illness',
      },
      where: { online: 'Online', 'in-person': 'In person' },
    },
    also: {
      approach: meant('approach', {
        '12-step': '12 step, twelve-step, twelve step, steps',
        secular: 'not religious, non-religious, atheist, agnostic, without god, no god',
        buddhist: 'buddhism, meditation',
        faith: 'religious, christian, muslim, jewish, church',
        'harm-reduction': 'harm reduction, moderation, cutting down, drink less',
        culture: 'native american, indigenous',
      }),
      about: meant('about', {
        alcohol: 'drinking, drink, booze, beer, wine',
        cannabis: 'weed, marijuana, pot',
        stimulants: 'cocaine, coke, crack, meth, crystal, speed',
        opioids: 'heroin, fentanyl, pills, painkillers',
        nicotine: 'smoking, vaping, tobacco, cigarettes',
        gambling: 'betting, casino',
        food: 'eating, eating disorder, binge eating',
        sex: 'porn, love',
        technology: 'gaming, games, internet, phone, screens',
        money: 'debt, spending, shopping, work',
        feelings: 'relationships, codependency, emotions',
      }),
      for: meant('for', {
        women: 'woman, female',
        lgbtq: 'lgbt, lgbtq+, lgbtqia, gay, lesbian, queer, trans',
        youth: 'young, young adults, teens, teenagers, students',
        families: 'family, friends, parents, partners, spouses, couples',
        veterans: 'veteran, military, first responders',
        health: 'doctors, nurses',
        dual: 'dual diagnosis, mental illness, mental health',
      }),
      where: meant('where', { online: 'virtual, zoom, by video', 'in-person': 'in the room, face to face' }),
    },
  },
}
