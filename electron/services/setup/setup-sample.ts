import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredFile } from '../../../shared/fields.ts';
import { type KindName, kindNames, kinds } from '../../../shared/records/index.ts';
import { adoptPreset } from '../../../shared/regulation/presets/adopt.ts';
import { isPresetName } from '../../../shared/regulation/presets/index.ts';
import { type Caller, userRoles } from '../../../shared/roles.ts';
import type { FileStore } from '../../data/files/file-store.ts';
import { programFolder } from '../../data/paths.ts';
import type { Edit } from '../records/edit.ts';
import type { Reader } from '../records/reader.ts';

type SampleRecord = { id: string } & Record<string, unknown>;
export type Sample = {
  /** By kind, in the order of the registry: what is pointed at comes first. */
  records: [KindName, SampleRecord[]][];
  /** Scans and papers by the name under which a record calls them. */
  files: { name: string; bytes: Buffer }[];
};

/** The sample's own id: records entered by an official get random ones. */
const sampleCommune = 'thanh-khe-ha';

/** Whether the book is the sample commune. */
export const isSample = (store: Pick<Reader, 'find'>): boolean =>
  store.find('commune', sampleCommune) !== null;

const sampleFolder = () => join(programFolder(), 'assets', 'sample');

/** Reads the fictional commune that comes with the program: one table per kind, and the files of its dossier. */
export async function readSample(): Promise<Sample> {
  const records: Sample['records'] = [];
  for (const kind of kindNames) {
    const path = join(sampleFolder(), `${kind}.json`);
    if (existsSync(path)) records.push([kind, JSON.parse(await readFile(path, 'utf8')) as SampleRecord[]]);
  }
  const names = records.flatMap(([, rows]) =>
    rows.map((row) => row.file).filter((file) => typeof file === 'string'),
  );
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(join(sampleFolder(), 'files', name)) })),
  );
  return { records, files };
}

/** Puts the files of the sample into the store of files, before the records that point at them. */
export async function keepSampleFiles(fileStore: FileStore, { files }: Sample): Promise<StoredFile[]> {
  const kept: StoredFile[] = [];
  for (const { name, bytes } of files) {
    const incoming = await fileStore.begin();
    await incoming.append(bytes);
    const { sha256, size } = await incoming.finish();
    kept.push({ sha256, name, size });
  }
  return kept;
}

/**
 * The author of the sample: its first user. It writes budget lines too, which are not an officer's to write,
 * so this once it acts in every role.
 */
export function authorOf({ records }: Sample): Caller {
  const [user] = records.find(([kind]) => kind === 'user')?.[1] ?? [];
  if (!user) throw new Error('the sample has no user');
  return { userId: user.id, name: String(user.name), roles: userRoles };
}

/** Writes the sample's records; each is checked like one that an official entered. */
export function createSampleRecords(edit: Edit, { records }: Sample, files: readonly StoredFile[]): void {
  for (const [kind, rows] of records) {
    for (const { id, ...value } of rows) edit.create(kind, completed(kind, value, files), id);
  }
}

/** What a table of the sample leaves out: the rules of the preset, and where a file's bytes lie. */
function completed(
  kind: KindName,
  value: Record<string, unknown>,
  files: readonly StoredFile[],
): Record<string, unknown> {
  if (kind === 'regulation' && typeof value.preset === 'string' && isPresetName(value.preset)) {
    const rules = adoptPreset(value.preset, String(value.title));
    return { ...kinds.regulation.empty(), ...value, rules };
  }
  if (typeof value.file === 'string')
    return { ...value, file: files.find(({ name }) => name === value.file) };
  return value;
}
