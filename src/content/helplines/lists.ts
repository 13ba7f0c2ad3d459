/** Public lists that several records rest on. */
export const WIKIPEDIA = 'Wikipedia lists via fernando-195/emergency-and-helplines-api (generated 2026-08-08, CC BY-SA 4.0)'
export const OPEN = 'Kouki-odaka/open-helplines (CC0, verified_at 2026-06-02)'
export const HOTLINES = 'sandunwira/CrisisHotlines information.json (2024-11-07, MIT)'
export const FINDAHELPLINE_EU = 'Jullmenk/findahelpline.eu generated-helplines.json (2025-05-20, no licence file)'
