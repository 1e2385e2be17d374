import { readFileSync, rmSync } from 'node:fs';
import { build } from '../setup/build.ts';
import { ensureBrowser } from '../setup/browsers.ts';
import { main } from '../setup/sentence.ts';
import { runStep, runSteps, tool, type Step } from './step.ts';
import { lintSteps } from './steps.ts';

const REPORT = 'output/test-report.json';

/** Everything that vitest runs, one project after the other: browsers do not share two cores well. */
const suites: readonly Step[] = ['unit', 'browser', 'package', 'e2e'].map((project) => ({
  name: `${project} tests`,
  command: tool(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ),
}));

await main(async () => {
  process.env['ISNAD_CHROMIUM'] = ensureBrowser('chrome');
  process.env['ISNAD_FIREFOX'] = ensureBrowser('firefox');

  const outcomes = await runSteps(
    [{ name: 'types (tsc)', command: tool('tsc', '-p', '.') }, ...lintSteps],
    2,
  );
  for (const browser of ['chrome', 'firefox'] as const)
    for (const mode of ['production', 'e2e'] as const) build(browser, mode);
  outcomes.push(await runStep({ name: 'sizes (size-limit)', command: tool('size-limit') }, true));

  const tests = { passed: 0, failed: 0 };
  for (const suite of suites) {
    rmSync(REPORT, { force: true });
    outcomes.push(await runStep(suite, true));
    const counted = countTests();
    tests.passed += counted.passed;
    tests.failed += counted.failed;
  }

  const broken = outcomes.filter(({ passed }) => !passed);
  for (const { name } of broken) console.log(`FAIL ${name}`);
  console.log(`${tests.passed} passed, ${tests.failed} failed`);
  process.exitCode = broken.length === 0 && tests.passed > 0 ? 0 : 1;
});

/** A suite that died before its report counts nothing; its step failed and says so. */
function countTests(): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
