import { Button } from '../primitives/button.tsx';
import { Message } from '../primitives/message.tsx';
import { useTranslator } from '../primitives/translation.tsx';
import { formatTime } from '../settings/format.ts';

interface Props {
  /** Records written since the last export. */
  readonly count: number;
  /** ISO 8601; null when nothing was ever exported. */
  readonly lastExportAt: string | null;
  readonly onExport: () => void;
}

/** Much was written and is in no file: the browser's storage is the only place where it lies. */
export function ExportReminder({ count, lastExportAt, onExport }: Props) {
  const { t, tag } = useTranslator();
  const last =
    lastExportAt === null
      ? t('storage-never-exported')
      : t('storage-last-export', { date: formatTime(lastExportAt, tag) });
  return (
    <section aria-label={t('export-reminder-title')} data-part="export-reminder">
      <Message title={t('export-reminder', { count })} hint={last}>
        <Button action="export-now" onClick={onExport}>
          {t('export')}
        </Button>
      </Message>
    </section>
  );
}
