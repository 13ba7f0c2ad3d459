export const professional = {
  'professional-find': 'Cómo encontrar tratamiento',
  'professional-medication': 'Medicación',
  'professional-detox': 'Desintoxicación',
  'professional-first': 'Una primera cita',
  'professional-groups': 'Grupos',
  'professional-no-line':
    'No tengo ninguna línea de tratamiento comprobada para {country}. Tu servicio de salud o una farmacia pueden decirte a quién llamar; findahelpline.com tiene líneas por país.',
  'professional-no-country': 'Dime tu país y busco líneas ahí: /settings country. Queda en privado.',
  'professional-lines': 'Líneas en {country}',
  'professional-country': 'Mi país',
} as const
