import { type Finder, type Finding, found, placeOf } from '../evidence.ts';
import { officeNameAt } from '../office-name.ts';
import { partiesBefore, type Sentence, segmentAt, subjectAt } from '../sentences.ts';

const use = /\b(?:su dung|dong|dung|mang|lay)(?: (?:con )?dau)(?: \(?[^()]{0,30}\))?(?: cua)? /g;
const ownAgency =
  /^(?:co quan|don vi|chinh co quan)(?:,? (?:don vi|to chuc|tO chuc|dia phuong))?(?: (?:noi )?(?:minh|cong tac|noi (?:minh )?cong tac|do minh|dang cong tac|chu quan|chuc nang))|^(?:noi|co quan noi) (?:minh )?cong tac/;

/** Under whose seal each signer signs. */
export const findSeal: Finder = (sentence) => {
  const { folded } = sentence;
  if (!/\bdau\b/.test(folded)) return [];
  return [...folded.matchAll(use)].flatMap((match) =>
    sealAt(sentence, [match.index, match.index + match[0].length]),
  );
};

function sealAt(sentence: Sentence, at: [number, number]): Finding[] {
  const { folded, text } = sentence;
  if (/\bkhong(?: duoc| co)? $/.test(folded.slice(0, at[0]))) return [];
  const rest = folded.slice(at[1], at[1] + 120);
  const own = ownAgency.test(rest);
  const name = own ? 'signers-agency' : officeNameAt(text, folded, at[1]);
  if (name === null) return [];
  const when = placeOf(/\btruong hop\b/, folded, segmentAt(sentence, at[0]).start);
  const condition =
    when && when[0] < at[0] ? text.slice(when[0], at[0]).replace(/[\s,]*(?:thì)?\s*$/u, '') : null;
  const signers = signersOf(sentence, at[0]);
  if (signers.length === 0) return [];
  const value = [{ signers, seal: name, when: condition }];
  return [found(sentence, { key: 'seal', value, strength: 3 }, at)];
}

/** «Văn bản do X, Y ký, sử dụng con dấu …», «X, Y sử dụng con dấu …». */
function signersOf(sentence: Sentence, at: number): string[] {
  const { folded, mentions } = sentence;
  const { start } = segmentAt(sentence, at);
  const by = placeOf(/\bdo /, folded, start);
  const kY = placeOf(/(?<!thu )\bkY\b/, folded, start);
  const named = by && kY && by[0] < kY[0] && kY[0] < at ? partiesBefore(sentence, kY[0], 90) : [];
  if (named.length > 0) return named;
  // «văn bản của Ban Chỉ đạo», «là Trưởng Công an»: spoken of, not acting.
  const acting = mentions.findLast(
    (one) =>
      one.end <= at &&
      at - one.end <= 90 &&
      !/\b(?:cua|cho|giup|la|thay) (?:cac )?$/.test(folded.slice(Math.max(0, one.start - 9), one.start)),
  );
  return acting && acting.start >= start ? acting.parties : subjectAt(sentence, at);
}
