import type { Case } from './case.ts';

export const es: Case[] = [
  ['«El puente es seguro», dijo la ingeniera Ruth Adán.', ['la ingeniera Ruth Adán: El puente es seguro']],
  ['El alcalde anunció que la piscina cerrará en mayo.', ['El alcalde: la piscina cerrará en mayo']],
  [
    'Según la policía, la carretera vuelve a estar abierta.',
    ['la policía: la carretera vuelve a estar abierta'],
  ],
  ['La piscina cerrará en mayo, informó el alcalde.', ['el alcalde: La piscina cerrará en mayo']],
  ['Adán agregó: “Lo revisamos todo dos veces”.', ['Adán: Lo revisamos todo dos veces']],
  ['El diario «La Orilla» sale los lunes.', []],
  ['«El puente es seguro para todos», bromeaba Ana Ruiz.', ['Ana Ruiz: El puente es seguro para todos']],
];
