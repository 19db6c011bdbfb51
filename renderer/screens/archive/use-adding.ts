import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secretMarkIn } from '../../../shared/archive/secret-mark.ts';
import type { Of } from '../../../shared/records/index.ts';
import { call } from '../../bridge.ts';
import { useUpload } from '../../components/form/upload.ts';
import { notifyDone, notifyFailed } from '../../components/page/notify.ts';
import { useWords } from '../../words.ts';
import { type PendingDocument, pendingOf, problemOf } from './pending-document.ts';

export type Adding = ReturnType<typeof useAdding>;

/**
 * Adds files to a dossier: their bytes are copied at once (those with a secrecy stamp in their name only after
 * somebody has answered for them), then they wait to be looked through, then each becomes a document.
 */
export function useAdding(dossier: Of<'dossier'>, documents: readonly Of<'document'>[]) {
  const { t } = useTranslation('archive');
  const words = useWords();
  const { upload, progress, stop } = useUpload();
  const [pending, setPending] = useState<readonly PendingDocument[]>([]);
  const [counted, setCounted] = useState({ at: 0, of: 0 });
  const [saving, setSaving] = useState(false);
  const [asked, setAsked] = useState(false);

  const refuse = (name: string, error: unknown) =>
    notifyFailed(t('review.refused', { name, why: words.error(error) }));

  async function take(files: readonly File[]) {
    setAsked(false);
    for (const [index, file] of files.entries()) {
      setCounted({ at: index + 1, of: files.length });
      try {
        const kept = secretMarkIn(file.name) === null ? await upload(file) : null;
        const document = pendingOf(file, kept, `${file.name}/${index}/${crypto.randomUUID()}`);
        setPending((before) => [...before, document]);
      } catch (error) {
        refuse(file.name, error);
        if (isStopped(error)) break;
      }
    }
    setCounted({ at: 0, of: 0 });
  }

  /** Saves one after another; what is saved leaves the list, what is refused stays with its reason told. */
  async function save() {
    setAsked(true);
    if (pending.some((document) => problemOf(document) !== null)) return;
    setSaving(true);
    let order = Math.max(0, ...documents.map((document) => document.order));
    let saved = 0;
    for (const document of pending) {
      try {
        const { sha256, name, size } = document.upload ?? (await upload(document.file));
        order += 1;
        await call('records.create', {
          kind: 'document',
          value: { ...factsOf(document), dossierId: dossier.id, file: { sha256, name, size }, order },
        });
        saved += 1;
        setPending((before) => before.filter(({ key }) => key !== document.key));
      } catch (error) {
        refuse(document.file.name, error);
      }
    }
    setSaving(false);
    if (saved > 0) notifyDone(t('review.saved', { count: saved }));
  }

  return {
    pending,
    progress: progress && { ...progress, ...counted },
    stop,
    saving,
    /** Whether saving was tried: what is missing is shown from then on. */
    asked,
    take: (files: readonly File[]) => void take(files),
    save: () => void save(),
    mend: (key: string, facts: Partial<PendingDocument>) =>
      setPending((before) => before.map((one) => (one.key === key ? { ...one, ...facts } : one))),
    leaveOut: (key: string) => setPending((before) => before.filter((one) => one.key !== key)),
    leaveAll: () => setPending([]),
  };
}

const factsOf = ({ title, number, issuedOn, author, notSecret }: PendingDocument) => ({
  title,
  number,
  issuedOn,
  author,
  notSecret,
  note: '',
});

const isStopped = (error: unknown): boolean =>
  error instanceof Error && 'failure' in error && (error.failure as { code: string }).code === 'cancelled';
