import type { Profile } from '../../profile.ts';
import { at, atDecisionClosing, atHeading, silent, stated } from '../cite.ts';

export const decision: Profile['decision'] = {
  mode: stated(
    { mode: 'head-decides', matters: [], otherwise: null },
    at('2.1', 'Ban Chỉ đạo làm việc dân chủ, công khai và do Trưởng Ban Chỉ đạo quyết định'),
  ),
  differingOpinions: silent,
  quorum: silent,
  majority: silent,
  formsOfWork: {
    ...stated(
      ['regular-meeting', 'extraordinary-meeting', 'extended-meeting', 'written-opinions'],
      at('9.1', 'Ban Chỉ đạo họp định kỳ'),
    ),
    also: [
      at('9.1', 'Trưởng ban có thể triệu tập họp đột xuất'),
      at('9.2', 'cuộc họp mở rộng'),
      at('9.3', 'cho ý kiến bằng văn bản'),
    ],
  },
  convening: stated(
    [{ meetings: ['regular', 'extraordinary'], convenedBy: ['head'], chairedBy: ['head'] }],
    at('3.3', 'Triệu tập và chủ trì các cuộc họp định kỳ, đột xuất của Ban Chỉ đạo'),
  ),
  chairSubstitute: stated(
    { by: ['deputy'], when: ['absent'] },
    at('4', 'Khi Trưởng ban vắng mặt, Phó Trưởng ban thay mặt Trưởng ban lãnh đạo công tác của Ban Chỉ đạo'),
  ),
  chairDelegation: silent,
  groupHeadSubstitute: silent,
  issuing: stated(
    [{ by: ['head'], documents: ['programme', 'work-plan', 'inspection-plan'], after: null }],
    at('3.1', 'ban hành chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban Chỉ đạo'),
  ),
  signingOnBehalf: stated(
    [
      {
        by: ['standing-member'],
        capacity: 'tl',
        for: 'head',
        documents: 'các văn bản triển khai các nội dung, nhiệm vụ được Trưởng ban giao',
      },
    ],
    at('5.7', 'Được ký các văn bản thừa lệnh Trưởng ban Ban Chỉ đạo chuyển đổi số tỉnh Khánh Hòa'),
  ),
  seal: stated(
    [
      { signers: ['head', 'deputy'], seal: { name: 'Ủy ban nhân dân tỉnh' }, when: null },
      { signers: ['other-members'], seal: 'signers-agency', when: null },
    ],
    at(
      '10.1',
      'Trưởng ban, Phó Trưởng Ban sử dụng con dấu của Ủy ban nhân dân tỉnh, các thành viên khác sử dụng con dấu của cơ quan mình',
    ),
  ),
  signatureBlock: stated(
    ['TRƯỞNG BAN', 'CHỦ TỊCH UBND TỈNH'],
    atDecisionClosing('TRƯỞNG BAN CHỦ TỊCH UBND TỈNH'),
  ),
  documentForm: {
    ...stated('state', atHeading('Quyết định số 1198/QĐ-BCĐCĐS')),
    note: 'Quy chế không nói đến thể thức; suy từ cách ghi số, ký hiệu của văn bản hành chính.',
  },
  beyondAuthority: silent,
};
