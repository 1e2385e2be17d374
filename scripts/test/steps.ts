import { tool, type Step } from './step.ts';

export const lintSteps: readonly Step[] = [
  { name: 'lint (eslint)', command: tool('eslint', '.', '--max-warnings', '0') },
  { name: 'format (prettier)', command: tool('prettier', '--check', '--log-level', 'warn', '.') },
  {
    name: 'rooms (dependency-cruiser)',
    command: tool('depcruise', 'lib', 'components', 'entrypoints', 'scripts'),
  },
  { name: 'style sheets (stylelint)', command: tool('stylelint', '{components,entrypoints}/**/*.css') },
];

export const checkSteps: readonly Step[] = [
  { name: 'types (tsc)', command: tool('tsc', '-p', '.') },
  { name: 'unit tests', command: tool('vitest', 'run', '--project', 'unit', '--reporter', 'dot') },
  ...lintSteps,
];
