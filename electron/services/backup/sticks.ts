import { judgeMarks, type MarkVerdict, nextStickName } from '../../../shared/backup/marked-media.ts';
import { renderMark, type StickMark } from '../../../shared/backup/stick-mark.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Of } from '../../../shared/records/index.ts';
import type { Drive } from '../../backup/drives/drive.ts';
import { orNothing, systemQueries } from '../../backup/drives/drives.ts';
import { type FoundMark, findMark, writeMark } from '../../backup/drives/drives-marks.ts';
import type { Context, Handlers } from '../../doors/answer.ts';
import type { Folders } from '../files/folders.ts';
import type { Needs } from '../needs.ts';
import type { Edit } from '../records/edit.ts';
import { by } from '../records/records.ts';
import type { Authorship, Store } from '../records/store.ts';
import { bookIdOf, ensureBookId } from './backup-plan.ts';

/** A medium that does not answer must not keep the official waiting. */
const longestLook = 5_000;

/** One place that a backup may go to, and what the mark of its medium means to this book. */
export type MarkedPlace = { path: string; found: FoundMark | null; verdict: MarkVerdict };

export type Sticks = {
  handlers: Pick<Handlers, 'backup.mark' | 'backup.retire-stick'>;
  /** Judges several places together: two media with one mark are told apart or told to be twins. */
  look: (paths: readonly string[]) => Promise<MarkedPlace[]>;
  /**
   * The stick on which a backup was just written; null where it lies on none. A removable drive without a mark
   * gets the next free name, and a mark that the book forgot is entered again.
   */
  stickFor: (target: string, author: Authorship) => Promise<string | null>;
};

type StickNeeds = Pick<Needs, 'store' | 'desk' | 'clock' | 'newId'> & { folders: Folders };

/** The sticks of the book: known by their marks, named, and written off with a reason. */
export function createSticks(needs: StickNeeds): Sticks {
  const { store, desk, clock, newId, folders } = needs;

  async function look(paths: readonly string[]): Promise<MarkedPlace[]> {
    const found = await Promise.all(paths.map((path) => orNothing(findMark(path), longestLook)));
    // Two places on one medium bear one mark: it is judged once.
    const media = [...new Map(found.flatMap((one) => (one ? [[one.folder, one] as const] : []))).values()];
    const sizes = await Promise.all(media.map(({ folder }) => systemQueries.space(folder)));
    const book = { bookId: bookIdOf(store), sticks: store.all('stick') };
    const judged = judgeMarks(
      media.map(({ mark }, index) => ({ mark, totalBytes: sizes[index]?.total ?? null })),
      book,
    );
    const verdicts = new Map(media.map(({ folder }, index) => [folder, judged[index]]));
    return paths.map((path, index) => ({
      path,
      found: found[index] ?? null,
      verdict: verdicts.get(found[index]?.folder ?? '') ?? { state: 'unmarked' },
    }));
  }

  /** Drives that are plugged in besides: a copied mark shows only when both are seen. */
  async function lookAmong(drives: readonly Drive[], path: string): Promise<MarkedPlace> {
    const [place] = await look([path, ...drives.map((drive) => drive.path).filter((one) => one !== path)]);
    return place ?? { path, found: null, verdict: { state: 'unmarked' } };
  }

  async function markAnew(place: MarkedPlace, name: string, author: Authorship): Promise<Of<'stick'>> {
    const folder = place.found?.folder ?? place.path;
    const mark: StickMark = {
      ...{ stickId: newId(), bookId: bookIdOf(store) ?? newId(), markedAt: clock.now() },
      name: name || nextStickName(store.all('stick')),
    };
    refuseTakenName(store, mark.name);
    await writeMark(folder, renderMark(mark));
    // Written down only now: a stick that takes no mark changes nothing in the book.
    await ensureBookId(store, () => mark.bookId);
    return enter(mark, folder, author);
  }

  async function enter(mark: StickMark, folder: string, author: Authorship): Promise<Of<'stick'>> {
    const { stickId, name, markedAt } = mark;
    const totalBytes = (await systemQueries.space(folder))?.total ?? 0;
    const value = { name, markedAt, totalBytes, state: 'in-use', retiredOn: null, retiredReason: '' };
    return store.change(author, (edit) => edit.create('stick', value, stickId));
  }

  async function markPlace(
    place: MarkedPlace,
    { name, anew, author }: { name: string; anew: boolean; author: Authorship },
  ): Promise<Of<'stick'>> {
    const { verdict, found } = place;
    if (anew || verdict.state === 'unmarked') return markAnew(place, name, author);
    if (verdict.state === 'forgotten' && found?.mark.kind === 'mark') {
      return enter(found.mark.mark, found.folder, author);
    }
    if (verdict.state !== 'known' && verdict.state !== 'retired') throw new AppError('mark-in-the-way');
    if (name !== '' && name !== verdict.name) refuseTakenName(store, name);
    return store.change(author, (edit) => takeBack(edit, verdict, name));
  }

  return {
    look,
    stickFor: async (target, author) => {
      const drives = await desk.listDrives();
      const place = await lookAmong(drives, target);
      const { state } = place.verdict;
      if (state === 'known' || state === 'retired') return place.verdict.stickId;
      const isNew = state === 'unmarked' && isDriveOf(drives, target);
      if (!isNew && state !== 'forgotten') return null;
      return (await markPlace(place, { name: '', anew: false, author })).id;
    },
    handlers: {
      'backup.mark': async ({ folder, name, anew }, context) => {
        const place = await lookAmong(await desk.listDrives(), folders.pathOf(folder));
        return markPlace(place, { name, anew, author: by(context, 'backup.mark') });
      },
      'backup.retire-stick': ({ stickId, state, reason }, context) =>
        store.change(authorOf(context, reason), (edit) =>
          edit.change('stick', stickId, { state, retiredOn: clock.today(), retiredReason: reason }),
        ),
    },
  };
}

/** A stick of the book under the name it shall bear; one that was written off is in use again. */
function takeBack(
  edit: Edit,
  { state, stickId }: Extract<MarkVerdict, { state: 'known' | 'retired' }>,
  name: string,
): Of<'stick'> {
  const back = state === 'retired' ? { state: 'in-use', retiredOn: null, retiredReason: '' } : {};
  return edit.change('stick', stickId, { ...(name === '' ? {} : { name }), ...back });
}

const authorOf = (context: Context, reason: string): Authorship => by(context, 'backup.retire-stick', reason);

/** The root of a drive that can be carried away, which is the place for a mark. */
const isDriveOf = (drives: readonly Drive[], target: string): boolean =>
  drives.some(({ path }) => path === target);

function refuseTakenName(store: Store, name: string): void {
  const same = (one: string) => one.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi');
  if (store.all('stick').some((stick) => same(stick.name)))
    throw new AppError('already-exists', { field: 'name', details: { name } });
}
