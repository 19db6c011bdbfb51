import { type BagVersion, readDeclaration } from './bag-declaration.ts';
import { type BagInfo, bagInfoFrom, parseTags, payloadOxum, type Tags } from './bag-info.ts';
import { type Inspection, readTagFile } from './inspection.ts';

export type Told = { version: BagVersion; info: BagInfo; tags: Tags };

/** What the bag declares; undefined when it is none, or one that this program must not judge. */
export async function readTellings(inspection: Inspection): Promise<Told | undefined> {
  const { tree, problems } = inspection;
  const looksLikeBag =
    tree.folders.has('data') || [...tree.files.keys()].some((name) => /^(tag)?manifest-/.test(name));
  if (!tree.files.has('bagit.txt') && !looksLikeBag) return void problems.add('bag-not-found', '');
  const declaration = await readTagFile(inspection, 'bagit.txt');
  const version = declaration === undefined ? undefined : readDeclaration(declaration, problems);
  if (!version) return undefined;
  // A bag that leaves files to be fetched from elsewhere is no backup, and nothing here goes online.
  if (tree.files.has('fetch.txt')) problems.add('bag-malformed', 'fetch.txt', 'fetch');
  if (!tree.folders.has('data')) problems.add('bag-file-missing', 'data');
  const text = tree.files.has('bag-info.txt') ? await readTagFile(inspection, 'bag-info.txt') : '';
  const tags = parseTags((text ?? '').replace(/^\ufeff/, ''));
  if (!tags) problems.add('bag-malformed', 'bag-info.txt', 'line');
  else if (payloadOxum(tags) === null) problems.add('bag-malformed', 'bag-info.txt', 'payload-oxum');
  return tags ? { version, info: bagInfoFrom(tags), tags } : undefined;
}
