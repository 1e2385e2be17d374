import type { Case } from './case.ts';

export const pt: Case[] = [
  ['“A ponte é segura”, disse a engenheira Rute Adão.', ['a engenheira Rute Adão: A ponte é segura']],
  ['O prefeito anunciou que a piscina fechará em maio.', ['O prefeito: a piscina fechará em maio']],
  ['Segundo a polícia, a estrada está aberta de novo.', ['a polícia: a estrada está aberta de novo']],
  ['A piscina fechará em maio, informou o prefeito.', ['o prefeito: A piscina fechará em maio']],
  ['Adão acrescentou: “Verificamos tudo duas vezes.”', ['Adão: Verificamos tudo duas vezes.']],
  ['O jornal “A Margem” sai às segundas.', []],
];
