import { useId, useRef, useState } from 'preact/hooks';
import styles from './combobox.module.css';
import { useFolding } from './folding.ts';

export interface ComboOption {
  readonly key: string;
  readonly text: string;
  readonly language?: string | undefined;
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

interface Props {
  readonly label: string;
  readonly options: readonly ComboOption[];
  readonly initial?: string;
  readonly placeholder?: string | undefined;
  /** An option of the list, or null with the words that were typed. */
  readonly onChoose: (option: ComboOption | null, text: string) => void;
  /** Empties the field after each choice: for lists that grow. */
  readonly clears?: boolean;
  /** Only options can be chosen. */
  readonly isClosed?: boolean;
  readonly name: string;
}

/** Options shown at once. */
const MOST = 8;

/** A field with proposals (ARIA Authoring Practices: editable combobox with list autocomplete). */
export function Combobox({
  label,
  options,
  initial = '',
  placeholder,
  onChoose,
  clears = false,
  isClosed = false,
  name,
}: Props) {
  const id = useId();
  const fold = useFolding();
  const [text, setText] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const wanted = fold(text.trim());
  const isUntouched = text === initial;
  const shown = options.filter((option) => isUntouched || fold(option.text).includes(wanted)).slice(0, MOST);
  const current = isOpen ? shown[active] : undefined;

  const choose = (option: ComboOption | null) => {
    const words = option?.text ?? text.trim();
    const known = option ?? options.find((candidate) => fold(candidate.text) === wanted) ?? null;
    setOpen(false);
    setActive(-1);
    if (words === '' || (isClosed && !known)) return;
    setText(clears ? '' : words);
    onChoose(known, words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(
        (shown.length + (isOpen ? active : -1) + step + (active < 0 && step < 0 ? 1 : 0)) %
          Math.max(1, shown.length),
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(current ?? null);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <div class={styles['whole']}>
      <label for={id} class={styles['label']}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        class={styles['field']}
        type="text"
        // An empty field has the interface's direction, for its placeholder.
        dir={text === '' ? undefined : 'auto'}
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen && shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current && `${id}-${active}`}
        data-field={name}
        placeholder={placeholder}
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      {isOpen && shown.length > 0 && (
        <ul class={styles['list']} id={`${id}-list`} role="listbox" aria-label={label}>
          {shown.map((option, index) => (
            <li
              key={option.key}
              id={`${id}-${index}`}
              class={styles['option']}
              role="option"
              aria-selected={index === active}
              // The field keeps the focus: its blur would close the list before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <bdi lang={option.language} dir={option.direction ?? 'auto'}>
                {option.text}
              </bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
