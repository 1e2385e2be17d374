import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import styles from './confirm.module.css';
import { useTranslator } from './translation.tsx';

interface Props {
  readonly label: string;
  /** What will be gone. */
  readonly question: string;
  readonly onConfirm: () => void;
  readonly action: string;
}

/** A button for what cannot be undone: asks once more in its own place. */
export function Confirm({ label, question, onConfirm, action }: Props) {
  const { t } = useTranslator();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <div>
        <Button look="danger" action={action} onClick={() => setAsking(true)}>
          <Trash2 aria-hidden="true" />
          {label}
        </Button>
      </div>
    );
  return (
    <div
      class={styles['ask']}
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        setAsking(false);
      }}
    >
      <span class={styles['question']}>{question}</span>
      <Button look="plain" takesFocus onClick={() => setAsking(false)} action={`${action}-keep`}>
        {t('keep')}
      </Button>
      <Button look="danger" action={`${action}-confirm`} onClick={onConfirm}>
        {t('for-good')}
      </Button>
    </div>
  );
}
