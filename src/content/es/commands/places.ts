/** Places as people write them in Spanish, where the bot knows another name. */
import { meant } from './meant.ts'

/** Cities and countries for a time zone. */
export const zones = meant('zone', {
  'Europe/Madrid': 'españa, la península, hora de españa, hora peninsular, zaragoza',
  'Atlantic/Canary': 'canarias, islas canarias, las palmas, tenerife',
  'America/Mexico_City': 'ciudad de méxico, cdmx, df, méxico df, méxico d.f.',
  'America/New_York': 'nueva york, nueva jersey',
  'America/Bogota': 'barranquilla',
  'America/Guayaquil': 'quito',
  'America/La_Paz': 'cochabamba',
  'America/Havana': 'la habana',
  'America/Panama': 'ciudad de panamá',
  'America/Guatemala': 'ciudad de guatemala',
  'Europe/London': 'londres',
  'Europe/Lisbon': 'lisboa',
})

/** Countries by the short names they go by. */
export const countries = meant('country', {
  US: 'ee. uu., ee.uu., ee uu, eeuu, eua, e.u.a., estados unidos de américa, los estados unidos',
  GB: 'inglaterra, gran bretaña, escocia, gales, irlanda del norte',
  DO: 'dominicana, la república dominicana',
  AR: 'la argentina',
  PE: 'el perú',
  UY: 'el uruguay',
  EC: 'el ecuador',
})
