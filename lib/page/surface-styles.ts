/**
 * The look of everything we show in a page. Lengths are px: the page's own root size is not ours, and zoom scales px.
 * Colours keep 7:1 for text and 3:1 for borders on either ground.
 */
export const surfaceStyles = `
:host { all: initial !important; }
[data-ground='light'] {
  --paper: #fffdf5; --ink: #1a1a1a; --soft: #54504a; --line: #8a7a5c; --tint: #f6efdd; --focus: #0b4a8f; color-scheme: light;
}
[data-ground='dark'] {
  --paper: #24211b; --ink: #f5f2ea; --soft: #cfc8ba; --line: #9c8d6e; --tint: #383327; --focus: #9ecbff; color-scheme: dark;
}
[popover] {
  position: fixed; inset: auto; margin: 0; box-sizing: border-box; border: 1px solid var(--line); border-radius: 8px;
  background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; text-align: start;
  box-shadow: 0 4px 20px rgb(0 0 0 / 0.3); letter-spacing: normal; cursor: auto; user-select: text;
}
[popover]:lang(ar) { font-size: 16px; line-height: 1.7; }
.card {
  inline-size: min(360px, calc(100vw - 16px)); max-block-size: min(520px, calc(100vh - 16px)); overflow: auto;
  overscroll-behavior: contain; padding: 12px 14px 14px; display: none;
}
.card:popover-open { display: flex; flex-direction: column; gap: 10px; }
.card:focus { outline: none; }
.head { display: flex; align-items: start; gap: 8px; }
h2 { flex: 1; margin: 0; font: inherit; font-size: 0.95em; font-weight: 600; color: var(--soft); padding-block: 3px; }
.words {
  flex: none;
  margin: 0; padding-inline-start: 10px; border-inline-start: 3px solid var(--line); line-height: 1.7;
  max-block-size: 9.5em; overflow: auto; overflow-wrap: anywhere; white-space: pre-line; text-align: start;
}
.words:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.name { font-weight: 600; font-size: 1.1em; }
dl { margin: 0; display: grid; grid-template-columns: auto 1fr; column-gap: 10px; row-gap: 3px; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
p { margin: 0; }
ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 6px; }
li.flag { padding: 1px 8px; border: 1px solid var(--line); border-radius: 10px; }
/* What can be done stays in sight when the rest scrolls. */
.actions {
  position: sticky; inset-block-end: -14px; margin-block: -6px -14px; padding-block: 6px 14px; background: var(--paper);
}
.buttons { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
button {
  box-sizing: border-box; min-inline-size: 32px; min-block-size: 32px; padding: 3px 12px; border: 1px solid var(--line);
  border-radius: 6px; background: var(--tint); color: var(--ink); font: inherit; line-height: 1.3; cursor: pointer;
}
button:hover { border-color: var(--ink); }
button:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
button.main { background: var(--ink); color: var(--paper); border-color: var(--ink); }
button.close { padding: 0; background: none; border-color: transparent; font-size: 20px; line-height: 1; }
button.close:hover { border-color: var(--line); }
.adder { padding: 4px; }
.adder:popover-open { display: flex; flex-wrap: wrap; gap: 4px; max-inline-size: calc(100vw - 16px); }
.told:popover-open { display: flex; gap: 10px; align-items: start; inset-block-end: 16px; inset-inline-end: 16px; max-inline-size: min(360px, calc(100vw - 32px)); padding: 10px 14px; }
.live { position: fixed; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  [popover] { border: 2px solid CanvasText; box-shadow: none; }
  button, button.main { forced-color-adjust: none; background: ButtonFace; color: ButtonText; border-color: ButtonText; }
  button:focus-visible, .words:focus-visible { outline-color: Highlight; }
  .words { border-inline-start-color: CanvasText; }
}
@media (prefers-reduced-motion: no-preference) {
  .card:popover-open { animation: appear 0.12s ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
`;
