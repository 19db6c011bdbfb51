import { openFileStore } from '../../../electron/data/files/file-store.ts';
import { openLedger } from '../../../electron/data/ledger.ts';
import { finishSwap } from '../../../electron/data/swap/store-swap.ts';

/** What a book must hold: the note of each person by name, also in the bin; the hash of each kept paper by title. */
export type Model = { people: Map<string, string>; papers: Map<string, string> };

/** A change of one thing of the model: to another note, into the bin or out of it, to the hash of a paper. */
export type ModelChange = { what: 'people' | 'papers'; name: string; to: string };

const bin = '[bin] ';
export const inBin = (note: string): string => `${bin}${note}`;
export const isInBin = (note: string): boolean => note.startsWith(bin);
export const outOfBin = (note: string): string => note.slice(bin.length);

export const emptyModel = (): Model => ({ people: new Map(), papers: new Map() });

export const copyOf = ({ people, papers }: Model): Model => ({
  people: new Map(people),
  papers: new Map(papers),
});

export function applyTo(model: Model, { what, name, to }: ModelChange): void {
  model[what].set(name, to);
}

type Held = {
  id: string;
  removedAt: string | null;
  fullName?: string;
  note?: string;
  title?: string;
  file?: { sha256: string };
};

async function recordsIn(folder: string): Promise<Record<string, Held[]>> {
  const now = () => new Date().toISOString();
  await finishSwap({ folder, now });
  const ledger = await openLedger({ folder, now });
  const { state, data } = ledger;
  await ledger.close();
  const grave = state.damage.filter(({ kind }) => kind !== 'torn-tail' && kind !== 'snapshot-damaged');
  if (state.mode !== 'open' || grave.length > 0) throw new Error(`opens ${JSON.stringify(state)}`);
  return Object.fromEntries(
    Object.entries(data.records).map(([kind, held]) => [kind, Object.values(held) as Held[]]),
  );
}

/**
 * What the files of a closed data folder hold, read by the store alone, and the id of each person by name.
 * Throws where anything is damaged.
 */
export async function modelIn(folder: string): Promise<{ model: Model; ids: Map<string, string> }> {
  const { person = [], document = [] } = await recordsIn(folder);
  const model = emptyModel();
  const ids = new Map<string, string>();
  for (const { id, removedAt, fullName = '', note = '' } of person) {
    if (ids.has(fullName)) throw new Error(`${fullName} is there twice`);
    ids.set(fullName, id);
    model.people.set(fullName, removedAt === null ? note : inBin(note));
  }
  for (const { title = '', file } of document) model.papers.set(title, file?.sha256 ?? '');
  const files = await openFileStore(folder);
  for (const [title, sha256] of model.papers)
    if (!(await files.verify(sha256))) throw new Error(`the file of ${title} is not what was kept`);
  return { model, ids };
}

const sameThing = (one: Model, other: Model, { what, name }: Pick<ModelChange, 'what' | 'name'>) =>
  one[what].get(name) === other[what].get(name);

/**
 * Why what was found cannot be what is expected, where of some changes nobody knows whether they were made;
 * null when it can.
 */
export function difference(found: Model, expected: Model, open: readonly ModelChange[]): string | null {
  for (const what of ['people', 'papers'] as const) {
    for (const name of new Set([...found[what].keys(), ...expected[what].keys()])) {
      if (sameThing(found, expected, { what, name })) continue;
      const explained = open.some(
        (change) => change.what === what && change.name === name && change.to === found[what].get(name),
      );
      if (!explained) {
        const [is, was] = [found[what].get(name), expected[what].get(name)];
        return `${what} ${name}: ${JSON.stringify(is)} instead of ${JSON.stringify(was)}`;
      }
    }
  }
  return null;
}
