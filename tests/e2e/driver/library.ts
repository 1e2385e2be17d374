import type { Tab } from './tab.ts';
import { waitForOne } from './work.ts';

/** Chooses a file in the import's field, as the reader's file dialog would. */
export async function chooseFile(library: Tab, name: string, text: string): Promise<void> {
  await waitForOne(library, 'input[type="file"]');
  await library.evaluate(
    (file) => {
      const field = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!field) throw new Error('no field for a file');
      const files = new DataTransfer();
      files.items.add(new File([file.text], file.name, { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
}
