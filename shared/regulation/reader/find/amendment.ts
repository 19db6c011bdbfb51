import { type Finder, type Finding, found, placeOf } from '../evidence.ts';
import { officeNameAt } from '../office-name.ts';
import { partiesAfter, partiesBefore, type Sentence, subjectAt } from '../sentences.ts';

type Range = [number, number];

const change = /\b(?:sua doi|bo sung|vuong mac|bat cap|phat sinh|dieu chinh|kho khan|chua phu hop)\b/;

/** Who gathers proposals to amend the regulation, who drafts them and who decides. */
export const findAmendment: Finder = (sentence) => {
  const { folded } = sentence;
  const own = ownRegulation(sentence);
  if (own.length > 0) return own;
  const isAbout =
    /\bquy che\b/.test(folded) ||
    /\b(?:trong qua trinh|qua trinh) (?:to chuc |tO chuc |trien khai )?thuc hien\b/.test(folded) ||
    /\b(?:thi hanh|hieu luc|dieu khoan|tO chuc thuc hien)\b/.test(sentence.title);
  if (!isAbout || !change.test(folded) || !/\b(?:sua doi|bo sung|xem xet|dieu chinh)\b/.test(folded))
    return [];
  if (
    !/\bsua doi\b/.test(folded) &&
    !/\b(?:tO chuc thuc hien|dieu khoan|hieu luc|trach nhiem thi hanh)\b/.test(sentence.title)
  )
    return [];
  return [...collector(sentence), ...decider(sentence)];
};

function collector(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const told = placeOf(
    /\b(?:phan anh|bao cao|gui|kien nghi|thong tin|de xuat|y kien)(?: (?:bang van ban|kip thoi|y kien|ngay|truc tiep|thong qua))*,?(?: (?:ve|den|toi|cho|voi|qua))(?: (?:ve|den|toi|cho|voi))? /,
    folded,
  );
  const gather = placeOf(/\b(?:de )?(?:tong hop|tap hop|nghien cuu|xem xet, tong hop)\b/, folded);
  const receivers = told ? collectorsAfter(sentence, told) : [];
  if (told && receivers.length > 0 && (gather === null || gather[0] > told[0]))
    return give(sentence, { by: receivers, at: told });
  const verb = gather ?? placeOf(/(?<!chuong )(?<!quy )(?<!qua )\b(?:trinh|bao cao|tham muu)\b/, folded);
  const asked = placeOf(
    /\b(?:tren co so|theo|can cu)(?: y kien)? (?:de nghi|de xuat|tham muu|tong hop) cua /,
    folded,
  );
  const askers = asked ? partiesAfter(sentence, asked[1], 3) : [];
  if (asked && askers.length > 0) return give(sentence, { by: askers, at: asked });
  if (verb === null) return [];
  const named = partiesBefore(sentence, verb[0], 24);
  const who = named.length > 0 ? named : subjectAt(sentence, verb[0]);
  const acts = who.filter((one) => one !== 'UV' && one !== 'outside units' && one !== 'TB' && one !== 'BCĐ');
  return acts.length === 0 ? [] : give(sentence, { by: acts, at: verb });
}

const give = (sentence: Sentence, { by, at }: { by: string[]; at: Range }): Finding[] => [
  found(sentence, { key: 'amend.collect', value: { by, draftedBy: [] }, strength: 3 }, at),
];

/** «… về cơ quan thường trực (Phòng …)», «… là Sở …»: the office by its name where it is given. */
function collectorsAfter({ mentions, folded, text }: Sentence, [, from]: Range): string[] {
  const mention = mentions.find(({ start }) => start >= from);
  if (mention === undefined || mention.start - from > 3) return [];
  const named = /^ ?(?:\(|,? la |- ?|, )(?:thong qua |qua )?/.exec(folded.slice(mention.end));
  const at = mention.end + (named?.[0].length ?? 0);
  const name = named && mention.parties.includes('CQTT') ? officeNameAt(text, folded, at) : null;
  return name === null ? mention.parties : [name];
}

function decider(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const at = placeOf(
    /(?<!chuong )(?<!quy )(?<!qua )\b(?:trinh|bao cao|tham muu(?: cho)?|de nghi|de xuat|kien nghi)(?: (?:voi|len|cho|kip thoi))? (?=[^.;]{0,140}\b(?:quyet dinh|sua doi|bo sung|phe duyet))/,
    folded,
    lastGather(folded),
  );
  const to = at ? partiesAfter(sentence, at[1], 3) : [];
  const direct = placeOf(/\b(?:xem xet,? (?:va )?)?quyet dinh\b/, folded, lastGather(folded));
  const by = to.length > 0 ? to : direct ? partiesBefore(sentence, direct[0], 12) : [];
  const range = at ?? direct;
  if (range === null || by.length === 0 || by.includes('outside units')) return [];
  return [found(sentence, { key: 'amend.decide', value: { by, after: null }, strength: 3 }, range)];
}

const lastGather = (folded: string): number => Math.max(0, folded.search(/\b(?:tong hop|tap hop)\b/));

const draft =
  /\b(?:xay dung|du thao|soan thao|tham muu)(?: [\w,]+){0,8}?,? trinh\b[^.;]{0,60}\b(?:sua doi|bo sung)[^.;]{0,20} quy che\b/;
const adopt =
  /\b(?:ban hanh|quyet dinh|phe duyet|kY)(?:[^.;]{0,30})\bsua doi, bo sung quy che\b[^.;]{0,120}\bsau khi\b[^.;]{0,90}\b(?:thao luan|thong qua)/;

/** Duties listed elsewhere: drafting the amendment, and issuing it after the committee has adopted it. */
function ownRegulation(sentence: Sentence): Finding[] {
  const { folded } = sentence;
  const drafts = placeOf(draft, folded);
  if (drafts) {
    const by = subjectAt(sentence, drafts[0]);
    return by.length === 0
      ? []
      : [found(sentence, { key: 'amend.collect', value: { by: [], draftedBy: by }, strength: 2 }, drafts)];
  }
  const issues = placeOf(adopt, folded);
  const by = issues ? subjectAt(sentence, issues[0]) : [];
  return issues && by.length > 0
    ? [
        found(
          sentence,
          { key: 'amend.decide', value: { by, after: 'committee-adopts' }, strength: 3 },
          issues,
        ),
      ]
    : [];
}
