import { spawn } from 'node:child_process';

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const bin = (name: string) => `node_modules/.bin/${name}`;
export const tool = (name: string, ...args: string[]): [string, ...string[]] => [bin(name), ...args];

/** Runs one step; its output is shown at once when `live`, else only when it failed. */
export function runStep({ name, command }: Step, live = false): Promise<Outcome> {
  const started = Date.now();
  return new Promise((resolve) => {
    const [program, ...args] = command;
    const child = spawn(program, args, {
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => void (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => keep(Buffer.from(error.message)));
    child.on('close', (code) => {
      const outcome = { name, passed: code === 0, seconds: (Date.now() - started) / 1000 };
      if (!outcome.passed) console.log(output);
      console.log(`${outcome.passed ? 'ok  ' : 'FAIL'} ${name} (${outcome.seconds.toFixed(1)} s)`);
      resolve(outcome);
    });
  });
}

/** Runs steps, at most `width` at once, in order of the list. */
export async function runSteps(steps: readonly Step[], width: number): Promise<Outcome[]> {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: width }, worker));
  return outcomes;
}
