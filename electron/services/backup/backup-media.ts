import { stat } from 'node:fs/promises';
import type { BackupTarget } from '../../../shared/outputs/backup.ts';
import { orNothing, systemQueries } from '../../backup/drives/drives.ts';
import type { Handlers } from '../../doors/answer.ts';
import type { BackupNeeds } from './backup-needs.ts';
import { bagsIn } from './bags.ts';
import type { MarkedPlace, Sticks } from './sticks.ts';

/** A drive that does not answer must not keep the official waiting for the others. */
const longestLook = 5_000;

type MediaNeeds = Pick<BackupNeeds, 'desk' | 'folders' | 'folder'> & { sticks: Sticks };

/** The media that a backup can be carried away on, each with its mark and its newest backup. */
export function createMediaHandlers({
  desk,
  folders,
  folder: dataFolder,
  sticks,
}: MediaNeeds): Pick<Handlers, 'backup.targets' | 'backup.look'> {
  /** What is found by looking at the medium itself. */
  const facts = async ({ path, verdict }: MarkedPlace) => ({
    newest: (await orNothing(bagsIn(folders, path), longestLook))?.bags.find(({ ours }) => ours) ?? null,
    mark: verdict,
    sameDisk: await isSameDisk(path, dataFolder),
  });

  return {
    'backup.targets': async () => {
      const drives = await desk.listDrives();
      const places = await sticks.look(drives.map(({ path }) => path));
      return Promise.all(
        places.map(async (place, index): Promise<BackupTarget> => {
          const drive = drives[index];
          return {
            ...folders.refTo(place.path, drive?.label || place.path),
            removable: true,
            freeBytes: drive?.freeBytes ?? null,
            ...(await facts(place)),
          };
        }),
      );
    },
    'backup.look': async ({ folder }) => {
      const path = folders.pathOf(folder);
      const drives = (await desk.listDrives()).map((drive) => drive.path);
      const [place] = await sticks.look([path, ...drives.filter((one) => one !== path)]);
      return {
        folder,
        label: path,
        removable: drives.includes(path),
        freeBytes: (await systemQueries.space(path))?.free ?? null,
        ...(await facts(place ?? { path, found: null, verdict: { state: 'unmarked' } })),
      };
    },
  };
}

/** Whether two folders lie on one file system; where it cannot be told, they are taken to lie apart. */
export async function isSameDisk(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => orNothing(stat(path), longestLook)));
  return a !== undefined && b !== undefined && a.dev === b.dev;
}
