/** Where the tips come from. Federal works may be freely reused; of the others only the idea is taken, in our own words. */
import type { Source } from '../types.ts'

export const sources = [
  { id: 'niaaa-drinking', name: 'NIAAA, Rethinking Drinking', url: 'https://rethinkingdrinking.niaaa.nih.gov', licence: 'PD' },
  {
    id: 'niaaa-overdose',
    name: 'NIAAA, Understanding the Dangers of Alcohol Overdose',
    url: 'https://www.niaaa.nih.gov/publications/brochures-and-fact-sheets/understanding-dangers-of-alcohol-overdose',
    licence: 'PD',
  },
  { id: 'samhsa-matrix', name: 'SAMHSA, Matrix IOP Client’s Handbook (SMA 06-4154)', url: 'https://library.samhsa.gov', licence: 'PD*' },
  {
    id: 'samhsa-overdose',
    name: 'SAMHSA, Overdose Prevention and Response Toolkit (PEP23-03-00-001)',
    url: 'https://library.samhsa.gov/sites/default/files/overdose-prevention-response-kit-pep23-03-00-001.pdf',
    licence: 'PD*',
  },
  {
    id: 'samhsa-recovery',
    name: 'SAMHSA, Working Definition of Recovery: 10 Guiding Principles',
    url: 'https://library.samhsa.gov/sites/default/files/pep12-recdef.pdf',
    licence: 'PD*',
  },
  {
    id: 'samhsa-tip35',
    name: 'SAMHSA, TIP 35: Enhancing Motivation for Change',
    url: 'https://library.samhsa.gov/product/tip-35-enhancing-motivation-change-substance-use-disorder-treatment/pep19-02-01-003',
    licence: 'PD*',
  },
  { id: 'samhsa-tip57', name: 'SAMHSA, TIP 57: Trauma-Informed Care', url: 'https://library.samhsa.gov', licence: 'PD*' },
  {
    id: 'nida-words',
    name: 'NIDA, Words Matter',
    url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction',
    licence: 'PD',
  },
  { id: 'smokefree', name: 'Smokefree.gov', url: 'https://smokefree.gov', licence: 'PD' },
  {
    id: 'fda-benzo',
    name: 'FDA, Drug Safety Communication on benzodiazepines (2020-09-23)',
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-requiring-boxed-warning-updated-improve-safe-use-benzodiazepine-drug-class',
    licence: 'PD',
  },
  { id: 'va-whole-health', name: 'VA, Whole Health', url: 'https://www.va.gov/wholehealth', licence: 'PD' },
  { id: 'va-ptsd-coach', name: 'VA, PTSD Coach', url: 'https://mobile.va.gov/app/ptsd-coach', licence: 'PD' },
  { id: 'smart', name: 'SMART Recovery, tools for coping with urges', url: 'https://smartrecovery.org/deads', licence: 'IDEA' },
  { id: 'dbt', name: 'Dialectical behavior therapy skills (Linehan)', url: 'https://behavioraltech.org', licence: 'IDEA' },
  {
    id: 'nhrc',
    name: 'National Harm Reduction Coalition, What is overamping?',
    url: 'https://harmreduction.org/issues/overdose-prevention/overview/stimulant-overamping-basics/what-is-overamping/',
    licence: 'IDEA',
  },
  {
    id: 'mbrp',
    name: 'Grant and others 2017, review of mindfulness-based relapse prevention',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5636047',
    licence: 'RES',
  },
  {
    id: 'marlatt',
    name: 'Larimer, Palmer and Marlatt 1999, Relapse Prevention',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6760427',
    licence: 'RES',
  },
] as const satisfies readonly Source[]
