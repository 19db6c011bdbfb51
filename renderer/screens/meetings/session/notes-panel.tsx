import { useTranslation } from 'react-i18next';
import { KeptText } from './kept-text.tsx';
import classes from './session.module.css';
import { useSitting } from './sitting-context.ts';
import { StandingNote } from './standing-note.tsx';
import { useItemNotes } from './use-item-note.ts';

/** The course of the item in sight, as it is typed. */
export function NotesPanel() {
  const { t } = useTranslation('sitting');
  const { meeting, itemId, book, mayWrite } = useSitting();
  const { noteOf, idOf, write } = useItemNotes();
  const item = meeting.agenda.find(({ id }) => id === itemId);
  const id = idOf(itemId);
  return (
    <div className={classes.fill}>
      <KeptText
        key={itemId}
        fills
        place="notes"
        label={t('notes.label', { item: item?.title ?? t('agenda.whole') })}
        {...(mayWrite && { placeholder: t('notes.hint') })}
        value={noteOf(itemId)?.text ?? ''}
        onType={(text) => write(itemId, { text }, false)}
        onLeave={() => book.flush('item-note', id)}
      />
      <StandingNote kind="item-note" id={id} />
    </div>
  );
}
