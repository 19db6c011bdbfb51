import type { Party } from '../../../../shared/regulation/profile/vocabulary.ts';

type Names = {
  /** Every code's name, in the order of the list. */
  all: string[];
  nameOf: (party: Party) => string;
  /** The party that a name means: one of those held, a code, or else an office called so. */
  partyOf: (name: string, held: readonly Party[]) => Party;
};

type Codes = { vocabulary: string; codes: readonly string[] };

/**
 * The names by which the parties of a rule are chosen and typed. Where a regulation calls two of them the same,
 * the second is told apart by a number.
 */
export function partyNames({ vocabulary, codes }: Codes, word: (code: string) => string): Names {
  const nameByCode = new Map<string, string>();
  for (const code of codes) {
    const name = word(`${vocabulary}.${code}`);
    const alike = codes.slice(0, codes.indexOf(code)).filter((one) => word(`${vocabulary}.${one}`) === name);
    nameByCode.set(code, alike.length === 0 ? name : `${name} (${alike.length + 1})`);
  }
  const nameOf = (party: Party) =>
    typeof party === 'string' ? (nameByCode.get(party) ?? party) : party.name;
  return {
    all: [...nameByCode.values()],
    nameOf,
    partyOf: (name, held) => {
      const same = held.find((party) => nameOf(party) === name);
      const code = codes.find((one) => plain(nameByCode.get(one) ?? '') === plain(name));
      return same ?? (code === undefined ? { name } : (code as Party));
    },
  };
}

/** As typed on any keyboard: capitals and the form of the letters make no other party. */
const plain = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('vi');
