import type { Profile } from '../../profile.ts';
import { at, atHeading, silent, stated } from '../cite.ts';

export const decision: Profile['decision'] = {
  mode: stated(
    { mode: 'head-decides', matters: [], otherwise: null },
    at('2.1', 'Ban Chỉ đạo làm việc dân chủ, công khai và do Trưởng ban quyết định'),
  ),
  differingOpinions: silent,
  quorum: silent,
  majority: silent,
  formsOfWork: {
    ...stated(
      ['regular-meeting', 'extraordinary-meeting', 'extended-meeting', 'group-meeting'],
      at('7.1', 'Ban Chỉ đạo họp định kỳ'),
    ),
    also: [
      at('7.1', 'Ban Chỉ đạo có thể họp đột xuất'),
      at('7.2', 'cuộc họp mở rộng'),
      at('7.3', 'Tổ công tác họp định kỳ'),
    ],
  },
  convening: stated(
    [{ meetings: ['regular', 'extraordinary'], convenedBy: ['head'], chairedBy: ['head'] }],
    at('3.3', 'Triệu tập và chủ trì các cuộc họp định kỳ hoặc đột xuất của Ban Chỉ đạo'),
  ),
  chairSubstitute: {
    ...stated(
      { by: ['standing-deputy'], when: ['absent'] },
      at(
        '4.1',
        'Khi Trưởng ban vắng mặt, Phó Trưởng ban Thường trực thay mặt Trưởng ban lãnh đạo, điều hành hoạt động của Ban Chỉ đạo',
      ),
    ),
    note: 'Chỉ Phó Trưởng ban Thường trực, dù khoản 3 Điều 4 gọi chung cả hai là Phó Trưởng ban.',
  },
  chairDelegation: silent,
  groupHeadSubstitute: silent,
  issuing: stated(
    [{ by: ['head'], documents: ['programme', 'work-plan', 'inspection-plan'], after: null }],
    at('3.1', 'ban hành chương trình, kế hoạch công tác, kiểm tra hằng năm của Ban Chỉ đạo'),
  ),
  signingOnBehalf: silent,
  seal: silent,
  signatureBlock: silent,
  documentForm: {
    ...stated('state', atHeading('Quyết định số: 64/ QĐ-BCĐ')),
    note: 'Quy chế không nói đến thể thức; suy từ cách ghi số, ký hiệu của văn bản hành chính.',
  },
  beyondAuthority: silent,
};
