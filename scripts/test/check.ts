import { runSteps } from './step.ts';
import { checkSteps, lintSteps } from './steps.ts';

const onlyLint = process.argv.includes('--only') && process.argv.includes('lint');
const outcomes = await runSteps(onlyLint ? lintSteps : checkSteps, 2);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
