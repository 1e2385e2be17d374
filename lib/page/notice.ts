/** A sentence in the language of the interface. */
export interface NoticeText {
  readonly text: string;
  readonly close: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const styles = `
  :host { all: initial; }
  [popover] {
    position: fixed; inset: auto 1rem 1rem auto; margin: 0; max-inline-size: 22rem; padding: 0.75rem 1rem;
    display: flex; gap: 0.75rem; align-items: start; border: 1px solid #8a5a00; border-radius: 0.5rem;
    background: #fffdf5; color: #1a1a1a; font: 15px/1.6 system-ui, sans-serif; box-shadow: 0 4px 16px #0004;
  }
  [popover]:not(:popover-open) { display: none; }
  button {
    min-inline-size: 2rem; min-block-size: 2rem; border: 1px solid currentcolor; border-radius: 0.375rem;
    background: none; color: inherit; font: inherit; padding: 0 0.5rem; cursor: pointer;
  }
  @media (prefers-color-scheme: dark) { [popover] { background: #24201a; color: #f5f5f5; border-color: #ffd166; } }
`;

/**
 * Shows one sentence in a corner of the page, in a closed shadow root of its own; gone with its button. Used when
 * nothing else of the extension can speak any more.
 */
export function showNotice({ text, close, language, direction }: NoticeText): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const box = document.createElement('div');
  box.popover = 'manual';
  box.lang = language;
  box.dir = direction;
  box.setAttribute('role', 'status');
  const sentence = document.createElement('span');
  sentence.textContent = text;
  const button = document.createElement('button');
  button.textContent = close;
  button.addEventListener('click', () => host.remove());
  box.append(sentence, button);
  root.append(box);
  document.documentElement.append(host);
  box.showPopover();
}
