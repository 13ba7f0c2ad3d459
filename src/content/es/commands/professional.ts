import type { CommandWords } from '../../index.ts'
import { meant } from './meant.ts'

export const professionalCommands: Record<string, CommandWords> = {
  professional: {
    about: 'Cuando la compañía no basta: tratamientos y cómo encontrarlos',
    args: { topic: '¿Qué te gustaría saber?' },
    choices: {
      topic: { find: 'Cómo encontrar tratamiento', medication: 'Medicación', detox: 'Desintoxicación', first: 'Una primera cita' },
    },
    also: {
      topic: meant('topic', {
        find: 'cómo encontrar tratamiento, tratamiento, rehabilitación, rehab, centro, clínica, médico, médica, doctor, doctora, terapeuta, psicólogo, psicóloga, psiquiatra, terapia',
        medication: 'medicación, medicina, medicinas, medicamento, medicamentos, pastillas, remedio, remedios',
        detox: 'desintoxicación, desintoxicarme, abstinencia, síndrome de abstinencia, desintoxicar, detox',
        first: 'cita, primera cita, consulta, primera consulta, turno, hora',
      }),
    },
  },
}
