import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const attendance: Profile['attendance'] = {
  duty: {
    ...stated(
      { who: ['member'], meetings: ['committee', 'other-committee'] },
      at(
        '6.5',
        'Tham dự đầy đủ các cuộc họp của Ban chỉ đạo xây dựng Chính quyền điện tử của tỉnh và các cuộc họp của Ban Chỉ đạo thực hiện những giải pháp mang tính đột phá để phát triển kinh tế - xã hội tỉnh Tây Ninh giai đoạn 2017-2021',
      ),
    ),
    note: 'Khoản này buộc Ủy viên dự cả cuộc họp của một Ban Chỉ đạo khác (khoản 4 Điều 2).',
  },
  absence: stated(
    { mode: 'report-and-consent', to: ['chair'] },
    at('6.5', 'trong trường hợp không thể tham dự phải báo cáo và được sự đồng ý của người chủ trì cuộc họp'),
  ),
  absenceLead: silent,
  delegationAllowed: stated(true, at('6.5', 'trường hợp ủy quyền cho người dự họp thay')),
  delegationConsent: {
    silent: true,
    note: 'Sự đồng ý của người chủ trì được nêu cho trường hợp không thể tham dự, không nêu riêng cho việc ủy quyền.',
  },
  delegationOpinion: stated(
    'always',
    at('6.5', 'trường hợp ủy quyền cho người dự họp thay phải tham gia ý kiến bằng văn bản'),
  ),
  absenceOpinion: {
    ...stated(
      'not-required',
      at(
        '6.5',
        'trong trường hợp không thể tham dự phải báo cáo và được sự đồng ý của người chủ trì cuộc họp; trường hợp ủy quyền cho người dự họp thay phải tham gia ý kiến bằng văn bản',
      ),
    ),
    note: 'Ý kiến bằng văn bản chỉ nêu cho trường hợp ủy quyền; vắng mặt không ủy quyền chỉ cần báo cáo và được đồng ý.',
  },
  appliesToGroup: silent,
  absenceLimit: silent,
  delegateReport: silent,
};
