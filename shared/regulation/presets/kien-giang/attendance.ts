import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const attendance: Profile['attendance'] = {
  duty: {
    ...stated(
      { who: ['committee-members'], meetings: ['committee', 'implementation'] },
      at('7.5', 'tham dự đầy đủ các cuộc họp của Ban Chỉ đạo và các cuộc họp triển khai nhiệm vụ'),
    ),
    also: [at('13.2', 'Tham dự đầy đủ các cuộc họp của Tổ giúp việc')],
  },
  absence: stated(
    { mode: 'report-and-consent', to: ['chair'] },
    at('7.5', 'Trong trường hợp không thể tham dự phải báo cáo và được sự đồng ý của người chủ trì cuộc họp'),
  ),
  absenceLead: silent,
  delegationAllowed: stated(true, at('7.5', 'trường hợp ủy quyền cho người dự họp thay thế')),
  delegationConsent: {
    silent: true,
    note: 'Sự đồng ý của người chủ trì được nêu cho trường hợp không thể tham dự, không nêu riêng cho việc ủy quyền.',
  },
  delegationOpinion: stated(
    'always',
    at('7.5', 'trường hợp ủy quyền cho người dự họp thay thế phải tham gia góp ý kiến bằng văn bản'),
  ),
  absenceOpinion: {
    ...stated(
      'not-required',
      at(
        '7.5',
        'Trong trường hợp không thể tham dự phải báo cáo và được sự đồng ý của người chủ trì cuộc họp; trường hợp ủy quyền cho người dự họp thay thế phải tham gia góp ý kiến bằng văn bản',
      ),
    ),
    note: 'Ý kiến bằng văn bản chỉ nêu cho trường hợp ủy quyền; vắng mặt không ủy quyền chỉ cần báo cáo và được đồng ý.',
  },
  appliesToGroup: stated(
    true,
    at(
      '13.2',
      'Tham dự đầy đủ các cuộc họp của Tổ giúp việc, trong trường hợp không thể tham dự phải báo cáo và được sự đồng ý của người chủ trì cuộc họp; trường hợp ủy quyền cho người dự họp thay phải tham gia ý kiến bằng văn bản',
    ),
  ),
  absenceLimit: silent,
  delegateReport: silent,
};
