import { type KindName, kindNames } from '../../../shared/records/index.ts';
import { hangsOn, referencesOf, type Target } from './references.ts';

/** Who points at whom, read off all records at once: asking it is cheap, making it walks the whole book. */
export type Pointers = {
  /** Records that point at one of these and are none of them. */
  usersOf: (targets: readonly Target[]) => Target[];
  /** The record and everything that cannot be without it (expenses of a line), itself first. */
  wholeOf: (target: Target) => Target[];
};

type Pointer = Target & { hangs: boolean };
type Records = (kind: KindName) => readonly { id: string }[];

const keyOf = ({ kind, id }: Target): string => `${kind}/${id}`;

/** Reads the pointers of the records that `all` gives for each kind. */
export function pointersAmong(all: Records): Pointers {
  const pointers = new Map<string, Pointer[]>();
  for (const kind of kindNames) {
    for (const record of all(kind)) {
      const value = record as unknown as Record<string, unknown>;
      for (const target of referencesOf(kind, value)) {
        const pointer = { kind, id: record.id, hangs: hangsOn(kind, value, target) };
        const known = pointers.get(keyOf(target));
        if (known) known.push(pointer);
        else pointers.set(keyOf(target), [pointer]);
      }
    }
  }
  const at = (target: Target) => pointers.get(keyOf(target)) ?? [];
  return {
    usersOf: (targets) => {
      const gone = new Set(targets.map(keyOf));
      const users = targets.flatMap(at).filter((user) => !gone.has(keyOf(user)));
      return [...new Map(users.map((user) => [keyOf(user), user])).values()];
    },
    wholeOf: (target) => {
      const whole = new Map([[keyOf(target), target]]);
      for (const one of whole.values()) {
        for (const { kind, id, hangs } of at(one)) {
          if (hangs) whole.set(keyOf({ kind, id }), whole.get(keyOf({ kind, id })) ?? { kind, id });
        }
      }
      return [...whole.values()];
    },
  };
}
