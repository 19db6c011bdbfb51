import type { Profile } from '../../profile.ts';
import { at, atDecisionClosing, atDecisionHeading, silent, stated } from '../cite.ts';

const majority =
  'thảo luận tập thể và quyết định theo đa số các vấn đề về phương hướng, kế hoạch, chương trình thực hiện Đề án 06';

export const decision: Profile['decision'] = {
  mode: {
    ...stated(
      {
        mode: 'majority',
        matters: ['phương hướng', 'kế hoạch', 'chương trình'],
        otherwise: 'head-decides',
      },
      at('3.2', majority),
    ),
    also: [
      at('3.1', 'làm việc theo chế độ đề cao trách nhiệm cá nhân của người đứng đầu'),
      at('4.10', 'Quyết định các vấn đề thuộc nhiệm vụ, quyền hạn của Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang'),
    ],
    note: 'Khoản 1 đề cao trách nhiệm người đứng đầu, khoản 2 quyết định theo đa số cho phương hướng, kế hoạch, chương trình; việc khác do Trưởng ban quyết định (khoản 10 Điều 4).',
  },
  differingOpinions: stated(
    { referredTo: ['head'] },
    at(
      '6.4',
      'Trường hợp có ý kiến khác nhau, vượt quá phạm vi, quyền hạn được giao thì phải báo cáo Trưởng ban xem xét, quyết định',
    ),
  ),
  quorum: silent,
  majority: {
    ...stated({ of: 'not-said' }, at('3.2', 'quyết định theo đa số')),
    note: 'Không nói đa số của tất cả thành viên hay của người dự họp.',
  },
  formsOfWork: {
    ...stated(
      [
        'regular-meeting',
        'extraordinary-meeting',
        'extended-meeting',
        'group-meeting',
        'standing-office-settles',
      ],
      at('14.1', 'Ban Chỉ đạo họp định kỳ 02 tháng một lần hoặc đột xuất'),
    ),
    also: [
      at('14.2', 'cuộc họp mở rộng'),
      at('14.4', 'Tổ giúp việc họp định kỳ hoặc đột xuất'),
      at('8.8', 'giải quyết những vấn đề khi chưa tổ chức được các cuộc họp Ban Chỉ đạo'),
    ],
  },
  convening: {
    ...stated(
      [
        { meetings: ['regular'], convenedBy: ['head'], chairedBy: ['head'] },
        {
          meetings: ['regular', 'extraordinary'],
          convenedBy: ['head', 'standing-deputy', 'deputy'],
          chairedBy: [],
        },
      ],
      at('4.6', 'Triệu tập, chủ trì (hoặc ủy quyền cho một thành viên chủ trì) các cuộc họp thường kỳ'),
    ),
    also: [at('14.1', 'theo triệu tập của Trưởng ban, Phó Trưởng ban')],
  },
  chairSubstitute: stated(
    { by: ['standing-deputy'], when: ['absent', 'authorised'] },
    at(
      '5.2',
      'Thay mặt Trưởng ban điều phối các hoạt động của Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang khi Trưởng ban vắng mặt hoặc khi được ủy quyền',
    ),
  ),
  chairDelegation: stated(
    { to: ['committee-members'] },
    at('4.6', 'hoặc ủy quyền cho một thành viên chủ trì'),
  ),
  groupHeadSubstitute: stated(
    { by: ['group-standing-deputy'], when: ['absent'] },
    at(
      '11.2',
      'Khi Tổ trưởng Tổ giúp việc vắng mặt, Tổ phó thường trực Tổ giúp việc thay mặt Tổ trưởng Tổ giúp việc lãnh đạo công tác của Tổ giúp việc',
    ),
  ),
  issuing: {
    ...stated(
      [
        {
          by: ['head'],
          documents: ['regulation', 'implementation-plan', 'work-plan'],
          after: 'committee-adopts',
        },
        { by: ['group-head'], documents: ['group-programme', 'group-work-plan'], after: null },
      ],
      at('4.2', 'Ban hành, sửa đổi, bổ sung Quy chế hoạt động'),
    ),
    also: [
      at(
        '4.3',
        'Phê duyệt, điều chỉnh kế hoạch triển khai thực hiện Đề án 06, kế hoạch công tác hàng năm và kế hoạch công tác theo giai đoạn',
      ),
      at('10.2', 'ban hành chương trình, kế hoạch công tác, kiểm tra hằng năm của Tổ giúp việc'),
    ],
  },
  signingOnBehalf: {
    ...stated(
      [
        {
          by: ['group-standing-deputy'],
          capacity: 'kt',
          for: 'group-head',
          documents: 'các văn bản, kết luận khi được Tổ trưởng Tổ giúp việc phân công hoặc ủy quyền',
        },
        {
          by: ['group-deputy'],
          capacity: 'kt',
          for: 'group-head',
          documents: 'các văn bản, kết luận để đôn đốc các công việc được Tổ trưởng Tổ giúp việc phân công',
        },
      ],
      at(
        '11.4',
        'Ký thay Tổ trưởng Tổ giúp việc các văn bản, kết luận khi được Tổ trưởng Tổ giúp việc phân công hoặc ủy quyền',
      ),
    ),
    also: [at('12.3', 'Ký thay Tổ trưởng Tổ giúp việc các văn bản, kết luận')],
    note: 'Bản in của khoản 3 Điều 12 ghi «đề đơn đốc», có lẽ là «để đôn đốc».',
  },
  seal: stated(
    [{ signers: ['head', 'standing-deputy'], seal: 'signers-agency', when: null }],
    at(
      '3.4',
      'Các văn bản do Trưởng ban, Phó trưởng ban thường trực Ban Chỉ đạo Đề án 06 tỉnh Kiên Giang ký, sử dụng con dấu của cơ quan công tác',
    ),
  ),
  signatureBlock: stated(['TRƯỞNG BAN', 'CHỦ TỊCH UBND TỈNH'], atDecisionClosing('CHỦ TỊCH UBND TỈNH')),
  documentForm: {
    ...stated('state', atDecisionHeading('Số: 61 /QĐ-BCĐ')),
    note: 'Quy chế không nói đến thể thức; suy từ cách ghi số, ký hiệu của văn bản hành chính.',
  },
  beyondAuthority: {
    ...stated(
      { referredBy: ['deputy', 'group-standing-deputy'], referredTo: ['head', 'group-head'] },
      at('6.4', 'vượt quá phạm vi, quyền hạn được giao thì phải báo cáo Trưởng ban xem xét, quyết định'),
    ),
    also: [
      at(
        '11.3',
        'báo cáo Tổ trưởng Tổ giúp việc quyết định hoặc xin ý kiến chỉ đạo đối với những vấn đề quan trọng, vượt thẩm quyền',
      ),
    ],
  },
};
