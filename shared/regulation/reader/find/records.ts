import { type Finder, found, placeOf } from '../evidence.ts';
import { partiesAfter, partiesBefore, type Sentence, segmentAt, subjectAt } from '../sentences.ts';

type Range = [number, number];

const keeping =
  /\b(?:luu giu|luu tru|bao quan|quan ly|luu)(?:,? (?:va |cung cap |bao quan |luu tru |quan ly |luu giu )?(?:cac |toan bo |day du )*)(?:ho so|tai lieu|van ban)|\b(?:cong tac|thuc hien) (?:hanh chinh, )?van thu,? (?:va )?luu tru\b/;

/** Who keeps the papers. */
export const findKeeper: Finder = (sentence) => {
  const { folded } = sentence;
  if (!/\bluu\b|\bho so\b|\bbao quan\b/.test(folded)) return [];
  const passive = placeOf(
    /\b(?:ho so|tai lieu)\b[^.;]{0,80}? (?:duoc )?(?:luu(?: giu| tru)?|bao quan|quan ly)(?:,? (?:luu tru|bao quan))? (?:tai|boi|o) |\b(?:ho so|tai lieu)\b[^.;]{0,80}? do (?=.{0,60}\b(?:luu|bao quan|quan ly))/,
    folded,
  );
  const at_ = passive ? partiesAfter(sentence, passive[1], 2) : [];
  if (passive && at_.length > 0)
    return [found(sentence, { key: 'records.keeper', value: at_, strength: 3 }, passive)];
  const verb = placeOf(keeping, folded);
  if (verb === null) return [];
  const who = doers(sentence, verb).filter((one) => one !== 'BCĐ' && one !== 'UV' && one !== 'outside units');
  if (who.length === 0 || /\bho so (?:du an|de nghi|khen)\b/.test(folded)) return [];
  const direct = /\bho so\b/.test(folded.slice(...verb));
  return [found(sentence, { key: 'records.keeper', value: who, strength: direct ? 3 : 2 }, verb)];
};

function doers(sentence: Sentence, at: Range): string[] {
  const named = partiesBefore(sentence, at[0], 24);
  const gap = sentence.folded.slice(Math.max(0, at[0] - 24), at[0]);
  return named.length > 0 && /(?:trach nhiem|nhiem vu|phai|duoc giao|thuc hien) $/.test(gap)
    ? named
    : subjectAt(sentence, at[0]);
}

/** Who proposes rewards, and to whom. Both lists run side by side: the first proposes to the first. */
export const findReward: Finder = (sentence) => {
  const { folded } = sentence;
  const reward = placeOf(/(?<!thi dua,? )(?<!thi dua va )\b(?:bieu duong,? )?(?:va )?khen thuong\b/, folded);
  if (reward === null) return [];
  const segment = segmentAt(sentence, reward[0]);
  const verb = placeOf(/\b(?:de nghi|de xuat|kien nghi|trinh|tham muu)\b/, folded, segment.start);
  const based = placeOf(
    /\b(?:can cu|tren co so|theo) (?:de nghi|de xuat|tham muu) cua /,
    folded,
    segment.start,
  );
  const pairs =
    based && based[0] < reward[0]
      ? basedOn(sentence, { based, reward })
      : proposals(sentence, { verb, reward });
  if (pairs.length === 0) return [];
  const range: Range = [segment.start, reward[1]];
  return [
    found(sentence, { key: 'reward.proposer', value: pairs.map(([by]) => by), strength: 3 }, range),
    found(sentence, { key: 'reward.decider', value: pairs.map(([, to]) => to), strength: 3 }, range),
  ];
};

type Pair = [by: string, to: string];
type Rewarding = { verb: Range | null; reward: Range };

/** «Căn cứ đề nghị của X, [Trưởng ban] … khen thưởng»: X proposes to whoever acts. */
function basedOn(sentence: Sentence, { based, reward }: { based: Range; reward: Range }): Pair[] {
  const proposers = partiesAfter(sentence, based[1], 2).filter((one) => one !== 'outside units');
  const between = partiesBefore(sentence, reward[0], 60).filter((one) => !proposers.includes(one));
  const decider = (between.length > 0 ? between : subjectAt(sentence, reward[0])).find(
    (one) => !proposers.includes(one),
  );
  const onward = /\b(?:de nghi|de xuat|trinh)(?: \w+){0,4} khen thuong/.test(sentence.folded.slice(based[1]));
  if (decider === undefined) return [];
  const pairs = proposers.slice(0, 2).map((one): Pair => [one, decider]);
  return onward ? [...pairs, [decider, 'cấp có thẩm quyền']] : pairs;
}

/** «Tham mưu Ban Chỉ đạo đề nghị cấp có thẩm quyền khen thưởng»: the last named before the reward decides. */
function proposals(sentence: Sentence, { verb, reward }: Rewarding): Pair[] {
  if (verb === null || verb[0] > reward[0]) return [];
  const { mentions } = sentence;
  const target = mentions.findLast(({ start, end }) => start >= verb[1] && end <= reward[0]);
  const to = target?.parties.at(-1);
  if (to === undefined) return [];
  const first = partiesBefore(sentence, verb[0], 24);
  const by = (first.length > 0 ? first : subjectAt(sentence, verb[0])).filter((one) => one !== to);
  return by.slice(0, 2).map((one): Pair => [one, to]);
}

/** Who replaces members of the group, and on whose proposal. */
export const findReplacement: Finder = (sentence) => {
  const { folded } = sentence;
  const at = placeOf(
    /\b(?:thay the|thay doi|dieu chinh|bo sung, thay the)(?: (?:nhung|cac|kip thoi|,))* (?:can bo|chuyen gia|thanh vien|nguoi|cong chuc|nhan su)/,
    folded,
  );
  if (at === null) return [];
  const behind = folded.slice(at[1], at[1] + 160);
  const ofGroup =
    /^,? ?(?:\w+,? ){0,2}(?:cua )?(?:tO (?!chuc)|bo phan giup|nhom giup)/.test(behind) ||
    /\bkhong (?:dap ung|hoan thanh|du|con)\b/.test(behind);
  if (!ofGroup || /^ ?(?:cua )?ban chi dao/.test(behind)) return [];
  const proposed = placeOf(/\btheo (?:de \w{3,6}|kien \w{3,6}) cua /, folded, at[1]);
  const onProposalOf = proposed && proposed[0] - at[1] < 160 ? partiesAfter(sentence, proposed[1], 2) : [];
  const actor = subjectAt(sentence, at[0]);
  const front = folded.slice(Math.max(0, at[0] - 60), at[0]);
  const onlyProposes = /\b(?:de xuat|de nghi|kien nghi|tham muu)(?: \w+){0,5} ?$/.test(front);
  if (onlyProposes || /\b(?:bao cao|trinh|de xuat)\b.*\bquyet dinh $/.test(front)) {
    return actor.length === 0
      ? []
      : [
          found(
            sentence,
            { key: 'to.replace', value: { by: [], onProposalOf: actor }, strength: onlyProposes ? 2 : 1 },
            at,
          ),
        ];
  }
  if (actor.length === 0) return [];
  return [
    found(
      sentence,
      { key: 'to.replace', value: { by: actor, onProposalOf }, strength: onProposalOf.length > 0 ? 3 : 2 },
      at,
    ),
  ];
};

/** Members and helpers who do this beside their office. */
export const findPartTime: Finder = (sentence) => {
  const { folded } = sentence;
  const at = placeOf(/\bkiem nhiem\b/, folded);
  if (at === null || /\bkhong kiem nhiem\b|\bchuyen trach\b/.test(folded)) return [];
  const named = sentence.mentions.filter(({ end }) => end <= at[0]).flatMap(({ parties }) => parties);
  const who = named.length > 0 ? named : subjectAt(sentence, at[0]);
  const members = who.some((one) => ['UV', 'BCĐ', 'TB', 'PTB', 'PTBTT', 'lãnh đạo BCĐ'].includes(one));
  const to = who.some((one) => ['Tổ', 'thành viên Tổ', 'Tổ trưởng'].includes(one));
  if (!members && !to) return [];
  const benefits = /\b(?:duoc huong|huong (?:cac )?(?:che do|phu cap))\b/.test(folded);
  return [found(sentence, { key: 'partTime', value: { members, to, benefits }, strength: 3 }, at)];
};
