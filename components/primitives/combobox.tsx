import { useId, useRef, useState } from 'preact/hooks';
import styles from './combobox.module.css';
import { useFolding } from './folding.ts';
import { useTranslator } from './translation.tsx';

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

/** Why nothing came of what was typed; each has a sentence. */
type Problem = 'empty' | 'unknown' | 'unused';

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
  const { t } = useTranslator();
  const [text, setText] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const wanted = fold(text.trim());
  const isUntouched = text === initial;
  const shown = options.filter((option) => isUntouched || fold(option.text).includes(wanted)).slice(0, MOST);
  const current = isOpen ? shown[active] : undefined;

  const known = options.find((candidate) => fold(candidate.text) === wanted) ?? null;
  const choose = (option: ComboOption | null) => {
    const words = option?.text ?? text.trim();
    setOpen(false);
    setActive(-1);
    const chosen = option ?? known;
    const refused = words === '' ? 'empty' : isClosed && !chosen ? 'unknown' : null;
    setProblem(refused);
    if (refused) return;
    setText(clears ? '' : words);
    onChoose(chosen, words);
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
  const leave = () => {
    setOpen(false);
    // Words that were typed and left are lost with the view: nobody should find out later.
    if (text.trim() !== '' && !isUntouched) setProblem(isClosed && !known ? 'unknown' : 'unused');
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
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onBlur={leave}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
          setProblem(null);
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
      <span class={styles['problem']} id={`${id}-problem`} role="status">
        {problem && t(`combobox-${problem}`)}
      </span>
    </div>
  );
}
