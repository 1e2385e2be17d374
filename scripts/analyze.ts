/**
 * npm run -s analyze -- page.html…     JSON per page, one a line
 * npm run -s analyze -- --jsonl        JSON Lines: one request on standard input, one reply on standard output
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { answer } from './analyze/answer.ts';
import { AnalyzeRequest } from './analyze/request.ts';

const write = (reply: object) =>
  new Promise<void>((resolve) => process.stdout.write(`${JSON.stringify(reply)}\n`, () => resolve()));

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** One bad line must not end the process: it is answered with what is wrong. */
function answerLine(line: string): object {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
    const request = AnalyzeRequest.safeParse(value);
    return request.success ? answer(request.data) : { id, error: 'neither {id, html} nor {id, text}' };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

async function answerLines(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim()) await write(answerLine(line));
}

async function answerFiles(files: string[]): Promise<void> {
  for (const file of files) {
    try {
      const content = await readFile(file, 'utf8');
      const request = file.endsWith('.txt') ? { id: file, text: content } : { id: file, html: content };
      await write(answer(request));
    } catch (error) {
      process.stderr.write(`${file}: ${messageOf(error)}\n`);
      process.exitCode = 1;
    }
  }
}

const args = process.argv.slice(2);
if (args.includes('--jsonl')) await answerLines();
else if (args.length > 0) await answerFiles(args);
else {
  process.stderr.write('Name HTML or .txt files, or give --jsonl and requests on standard input.\n');
  process.exitCode = 1;
}
