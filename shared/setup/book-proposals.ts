import { isPresetName, type PresetName, presets } from '../regulation/presets/index.ts';
import { type Profile, silentProfile } from '../regulation/profile.ts';
import { fold } from '../vietnamese.ts';
import type { BookValues, Part, PartValue } from './book-draft.ts';
import { type OwnRegulation, ownChoice } from './own-regulation.ts';
import { capitals, type NamesToBe, namesToBe } from './preset-names.ts';

/** Two-tier local government: the day from which nearly every commune has its present name. */
const communesSince = '2025-07-01';

const firstPreset: PresetName = 'tung-chau';

/** The regulation that is chosen; the first one where none is, or one that the program does not know. */
export const chosenPreset = (regulation: PartValue | undefined): PresetName | typeof ownChoice => {
  const name = String(regulation?.preset ?? '');
  return name === ownChoice || isPresetName(name) ? name : firstPreset;
};

/** The rules of the chosen regulation; null where it is the commune's own and was not read yet. */
export function chosenRules(regulation: PartValue | undefined, own: OwnRegulation | null): Profile | null {
  const name = chosenPreset(regulation);
  return name === ownChoice ? (own?.profile ?? null) : presets[name];
}

/** What proposals rest on besides what is typed. */
type Basis = { own: OwnRegulation | null; today: string };

/**
 * What can be worked out of a part from the parts before it and from what is typed into it. Nothing of it is
 * certain, so each value can be typed over; what cannot be worked out is left empty.
 */
export function proposed(part: Part, known: Partial<BookValues>, { own, today }: Basis): PartValue {
  const commune = text(known.commune, 'name');
  const committee = known.committee ?? {};
  const names = namesToBe(chosenRules(known.regulation, own) ?? silentProfile());
  const read = chosenPreset(known.regulation) === ownChoice ? own?.read : undefined;
  switch (part) {
    case 'commune':
      return communeOf(commune, names);
    case 'committee':
      return {
        ...{ ...committeeOf(commune, names), from: '', decision: '', sealUse: 'unknown' },
        ...said(read && { ...read.committee, name: withUnit(text(read.committee, 'name'), commune) }),
      };
    case 'group':
      return {
        ...{ ...groupOf(commune, names), decision: '', sealUse: 'unknown' },
        ...said(read?.group),
        from: committee.from ?? '',
      };
    case 'regulation':
      return regulationOf(names, known, read?.regulation);
    case 'list':
      return { from: committee.from ?? '', decision: committee.decision ?? '' };
    case 'user':
      return { name: '', roles: ['officer'], active: true };
    case 'book':
      return { keptFrom: today };
  }
}

/** Of what a paper says of a part: the fields that it does not leave open. */
const said = (part: PartValue | null | undefined): PartValue =>
  Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== '' && value !== null));

const text = (value: PartValue | undefined, field: string): string => String(value?.[field] ?? '').trim();

const unitWords = /^(xã|phường|đặc khu)\s+/iu;

/** The unit's word small, as in a sentence: «xã Tùng Châu» (NĐ 30/2020, Phụ lục II). */
const inSentence = (name: string): string => name.replace(unitWords, (unit) => unit.toLocaleLowerCase('vi'));

/** «Ban Chỉ đạo chuyển đổi số xã», as a regulation may say of its own unit, with the commune's name. */
const withUnit = (body: string, commune: string): string =>
  namesUnit(commune) ? body.replace(/\s(xã|phường|đặc khu)$/iu, () => ` ${inSentence(commune)}`) : body;

/** Whether a name says which unit it is. */
export const namesUnit = (name: string): boolean => unitWords.test(name);

/** «Tùng Châu»; a name that is a number keeps its unit (NĐ 30/2020, Phụ lục I, II.4.a). */
function placeName(name: string): string {
  const proper = name.replace(unitWords, '');
  return /^\d/.test(proper) ? name.charAt(0).toLocaleUpperCase('vi') + name.slice(1) : proper;
}

const letterheadParent = (name: string): string => (name === '' ? '' : `ỦY BAN NHÂN DÂN ${capitals(name)}`);

/** What stands above a Party body in its letterhead is not known from the commune's name, so it is asked for. */
const communeOf = (name: string, { isParty }: NamesToBe) => ({
  name: '',
  province: '',
  letterheadParent: isParty ? '' : letterheadParent(name),
  placeName: placeName(name),
  from: communesSince,
  decision: '',
});

const committeeOf = (commune: string, { committee, abbreviation }: NamesToBe) => ({
  name: commune === '' ? '' : `${committee} ${inSentence(commune)}`,
  letterheadName: capitals(committee),
  abbreviation,
});

const groupOf = (commune: string, { committee, group, groupOpening, groupAbbreviation }: NamesToBe) => ({
  name: commune === '' ? '' : `${groupOpening} ${committee} ${inSentence(commune)}`,
  letterheadName: capitals(group),
  abbreviation: groupAbbreviation,
});

/**
 * The decision that a printed regulation of another place names is this commune's own only where it is that
 * commune; of its own one, what its paper says.
 */
function regulationOf(names: NamesToBe, known: Partial<BookValues>, read: PartValue = {}): PartValue {
  const { commune, committee = {}, group, regulation: typed = {} } = known;
  const preset = chosenPreset(typed);
  const body = text(committee, 'name');
  const isTungChau = preset === 'tung-chau' && /(^|\s)tung chau$/.test(fold(text(commune, 'name')));
  const issued = isTungChau ? '2023-03-30' : (read.issuedOn ?? null);
  const bound = names.titleNamesGroup ? `Ban Chỉ đạo, ${text(group, 'name')}` : body;
  const { headOfCommittee } = names;
  return {
    preset,
    title: body === '' ? '' : `${names.titleOpening} ${bound}`,
    number: isTungChau ? '64/QĐ-BCĐ' : '',
    issuedOn: issued,
    issuedBy: headOfCommittee === null ? body : body.replace(/^ban chỉ đạo/iu, headOfCommittee),
    ...said(read),
    from: typed.issuedOn ?? issued ?? committee.from ?? '',
  };
}
