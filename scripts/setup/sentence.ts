/** Something the person at the keyboard can mend: printed as one sentence, exit code 1, no stack. */
export class Sentence extends Error {}

/** Runs a script's main function. */
export async function main(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Sentence) console.error(error.message);
    else console.error(error);
  }
}
