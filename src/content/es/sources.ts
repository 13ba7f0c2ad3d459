/** Where the tips come from. Works keep the names they were published under; what English merely describes is said in Spanish. */
import { sources as english } from '../en/sources.ts'
import type { Source } from '../types.ts'

const described: Partial<Record<(typeof english)[number]['id'], string>> = {
  'fda-benzo': 'FDA, comunicado de seguridad sobre las benzodiacepinas (2020-09-23)',
  smart: 'SMART Recovery, herramientas para pasar las ganas',
  dbt: 'Habilidades de la terapia dialéctico conductual (Linehan)',
  mbrp: 'Grant y otros 2017, revisión de la prevención de recaídas basada en la atención plena',
  marlatt: 'Larimer, Palmer y Marlatt 1999, prevención de recaídas',
}

export const sources: readonly Source[] = english.map((source) => ({ ...source, name: described[source.id] ?? source.name }))
