import type { Profile } from '../../profile.ts';
import { at, atClosing, atDecisionHeading, silent, stated } from '../cite.ts';

export const decision: Profile['decision'] = {
  mode: stated(
    { mode: 'head-decides', matters: [], otherwise: null },
    at('2.1', 'Ban chỉ đạo làm việc dân chủ, công khai và do Trưởng ban quyết định'),
  ),
  differingOpinions: silent,
  quorum: silent,
  majority: silent,
  formsOfWork: {
    ...stated(
      ['regular-meeting', 'extraordinary-meeting', 'extended-meeting', 'group-meeting'],
      at('8.1', 'Ban chỉ đạo họp định kỳ'),
    ),
    also: [
      at('8.1', 'Ban chỉ đạo có thể họp đột xuất'),
      at('8.2', 'cuộc họp mở rộng'),
      at('8.3', 'Tổ giúp việc họp định kỳ'),
    ],
  },
  convening: {
    ...stated(
      [
        { meetings: ['regular', 'extraordinary'], convenedBy: ['head'], chairedBy: ['head'] },
        { meetings: ['extraordinary'], convenedBy: ['deputy'], chairedBy: [] },
      ],
      at('3.3', 'Triệu tập và chủ trì các cuộc họp định kỳ hoặc đột xuất của Ban chỉ đạo'),
    ),
    also: [at('8.1', 'họp đột xuất theo triệu tập của Trưởng, Phó Ban chỉ đạo')],
  },
  chairSubstitute: {
    ...stated(
      { by: ['deputy'], when: ['absent'] },
      at(
        '4.1',
        'Khi Trưởng Ban chỉ đạo vắng mặt, Phó Ban chỉ đạo thay mặt Ban chỉ đạo ban lãnh đạo công tác của Ban chỉ đạo',
      ),
    ),
    note: 'Bản in ghi «thay mặt Ban chỉ đạo ban lãnh đạo»; giữ nguyên như bản in.',
  },
  chairDelegation: silent,
  groupHeadSubstitute: silent,
  issuing: stated(
    [{ by: ['head'], documents: ['programme', 'work-plan', 'inspection-plan'], after: null }],
    at('3.1', 'ban hành chương trình, kế hoạch công tác, kiểm tra hàng năm của Ban chỉ đạo'),
  ),
  signingOnBehalf: {
    ...stated(
      [
        {
          by: ['deputy'],
          capacity: null,
          for: null,
          documents:
            'các thông báo, biên bản họp của Ban chỉ đạo và các văn bản liên quan đến tổ chức, hoạt động của Ban chỉ đạo theo chức năng và thẩm quyền được giao',
        },
      ],
      at(
        '4.2',
        'ký các thông báo, biên bản họp của Ban chỉ đạo và các văn bản liên quan đến tổ chức, hoạt động của Ban chỉ đạo theo chức năng và thẩm quyền được giao',
      ),
    ),
    note: 'Quy chế không nói Phó Ban ký với tư cách gì (KT., TL., TUQ.).',
  },
  seal: silent,
  signatureBlock: stated(['CHỦ TỊCH UBND TỈNH'], atClosing('CHỦ TỊCH UBND TỈNH')),
  documentForm: {
    ...stated('state', atDecisionHeading('Số: 579/QĐ-BCĐCQĐT')),
    note: 'Quy chế không nói đến thể thức; suy từ cách ghi số, ký hiệu của văn bản hành chính.',
  },
  beyondAuthority: silent,
};
