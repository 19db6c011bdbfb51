import { markedFold } from '../../pasted-text/marked-fold.ts';
import type { IssuingDecision } from './document.ts';
import type { Finding } from './evidence.ts';
import type { Structure } from './structure.ts';

/** Signs of the form of Party papers, in the order of their weight. */
const party = [
  /^đảng cộng sản việt nam$/iu,
  /^số ?:? ?\d+ ?-[\p{Lu}\d-]+\/[\p{Lu}\d-]+/u,
  /^t\/ ?m\b/iu,
  /^-? ?căn cứ điều lệ đảng/iu,
];
const state = [/^cộng h[oò][aà] xã hội chủ nghĩa việt nam$/iu, /^số ?:? ?\d+[a-z]? ?\/ ?[\p{Lu}\d-]+/u];

/** Whether the paper has the form of the state (Nghị định 30/2020/NĐ-CP) or of the Party (Hướng dẫn 05-HD/VPTW). */
export function documentForm(structure: Structure, decision: IssuingDecision | null): Finding[] {
  const lines = [
    ...structure.opening.slice(0, 40),
    ...structure.heading.slice(0, 20),
    ...structure.closing.slice(0, 40),
  ];
  const give = (value: 'state' | 'party', phrase: string): Finding[] => [
    { key: 'doc.form', value, article: '', clause: null, phrase: phrase.slice(0, 500), strength: 2 },
  ];
  const own = decision?.number ?? '';
  if (/^\d+[a-z]?\//i.test(own)) return give('state', own);
  if (/^\d+-/.test(own)) return give('party', own);
  for (const pattern of party) {
    const line = lines.find((one) => pattern.test(one));
    if (line !== undefined) return give('party', line);
  }
  const printed = lines.find(
    (one) => state.some((pattern) => pattern.test(one)) && !/^can cu/.test(markedFold(one)),
  );
  return printed === undefined ? [] : give('state', printed);
}
