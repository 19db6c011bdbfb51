import type { Profile } from '../../profile.ts';
import { at, atClosing, silent, stated } from '../cite.ts';

export const decision: Profile['decision'] = {
  mode: stated(
    { mode: 'collective-then-head-concludes', matters: [], otherwise: null },
    at(
      '2.1',
      'Ban Chỉ đạo làm việc theo nguyên tắc tập trung dân chủ; tập thể thảo luận, Trưởng Ban kết luận để triển khai thực hiện',
    ),
  ),
  differingOpinions: stated(
    { referredTo: ['head'] },
    at('11.6.2', 'đối với các vấn đề còn ý kiến khác thì báo cáo Trưởng Ban xem xét, quyết định'),
  ),
  quorum: silent,
  majority: silent,
  formsOfWork: stated(
    ['regular-meeting', 'extraordinary-meeting', 'conference', 'written-opinions'],
    at(
      '2.6',
      'Tổ chức cuộc họp định kỳ; cuộc họp đột xuất; tổ chức hội nghị, hội thảo; cho ý kiến bằng văn bản',
    ),
  ),
  convening: {
    ...stated(
      [
        { meetings: ['regular', 'extraordinary'], convenedBy: ['head'], chairedBy: ['head'] },
        {
          meetings: ['with-agencies'],
          convenedBy: ['head', 'standing-deputy', 'deputy'],
          chairedBy: [],
        },
      ],
      at('4.4', 'Triệu tập, chủ trì các cuộc họp của Ban Chỉ đạo'),
    ),
    also: [
      at(
        '10.2',
        'Trưởng Ban, Phó Trưởng Ban thường trực, Phó Trưởng Ban có thể triệu tập các cuộc họp với các cơ quan liên quan',
      ),
    ],
  },
  chairSubstitute: stated(
    { by: ['standing-deputy'], when: ['absent', 'authorised'] },
    at(
      '5.1',
      'Thay mặt Trưởng Ban lãnh đạo công tác của Ban Chỉ đạo khi Trưởng Ban vắng mặt hoặc được ủy quyền',
    ),
  ),
  chairDelegation: {
    ...stated(
      { to: ['deputy'] },
      at('4.4', 'có thể ủy quyền cho đồng chí Phó Trưởng Ban chủ trì cuộc họp của Ban Chỉ đạo'),
    ),
    also: [at('6.3', 'Thay mặt Trưởng Ban chủ trì cuộc họp của Ban Chỉ đạo khi được Trưởng Ban ủy quyền')],
  },
  groupHeadSubstitute: silent,
  issuing: stated(
    [
      {
        by: ['head'],
        documents: ['regulation', 'decision', 'programme', 'work-plan', 'other-important'],
        after: null,
      },
    ],
    at(
      '4.6',
      'các quyết định, quy chế, chương trình, kế hoạch công tác và các văn bản quan trọng khác của Ban Chỉ đạo',
    ),
  ),
  signingOnBehalf: {
    ...stated(
      [
        {
          by: ['standing-deputy'],
          capacity: null,
          for: 'head',
          documents: 'văn bản của Ban Chỉ đạo do Trưởng Ban phân công hoặc ủy quyền',
        },
        {
          by: ['deputy'],
          capacity: null,
          for: 'head',
          documents: 'một số văn bản theo phân công của Trưởng Ban',
        },
      ],
      at(
        '5.2',
        'Chủ trì họp, ký văn bản của Ban Chỉ đạo và thực hiện nhiệm vụ khác do Trưởng Ban phân công hoặc ủy quyền',
      ),
    ),
    also: [at('6.3', 'ký một số văn bản theo phân công của Trưởng Ban')],
  },
  seal: stated(
    [
      { signers: ['committee'], seal: { name: 'Văn phòng Trung ương Đảng' }, when: null },
      {
        signers: ['head'],
        seal: { name: 'Ban Chấp hành Trung ương Đảng' },
        when: 'Trường hợp đồng chí Thường trực Ban Bí thư, Trưởng Ban Chỉ đạo ký ban hành văn bản',
      },
    ],
    at(
      '11.1',
      'Ban Chỉ đạo sử dụng con dấu của Văn phòng Trung ương Đảng để phục vụ công tác. Trường hợp đồng chí Thường trực Ban Bí thư, Trưởng Ban Chỉ đạo ký ban hành văn bản thì sử dụng con dấu của Ban Chấp hành Trung ương Đảng',
    ),
  ),
  signatureBlock: stated(['T/M BAN CHỈ ĐẠO', 'TRƯỞNG BAN'], atClosing('T/M BAN CHỈ ĐẠO TRƯỞNG BAN')),
  documentForm: {
    ...stated('party', atClosing('T/M BAN CHỈ ĐẠO')),
    note: 'Quy chế không nói đến thể thức; suy từ phần căn cứ, phần ký và nơi nhận của văn bản của Đảng.',
  },
  beyondAuthority: stated(
    { referredBy: ['standing-deputy'], referredTo: ['head'] },
    at(
      '5.2',
      'báo cáo Trưởng Ban quyết định hoặc xin ý kiến chỉ đạo đối với những vấn đề quan trọng, vượt thẩm quyền',
    ),
  ),
};
