import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const attendance: Profile['attendance'] = {
  duty: stated(
    { who: ['member'], meetings: ['committee'] },
    at('5.5', 'Tham dự đầy đủ các cuộc họp Ban Chỉ đạo'),
  ),
  absence: stated(
    { mode: 'report-and-consent', to: ['chair'] },
    at('5.5', 'trong trường hợp không thể tham dự phải báo cáo và được sự đồng ý của người chủ trì cuộc họp'),
  ),
  absenceLead: silent,
  delegationAllowed: stated(true, at('5.5', 'trường hợp ủy quyền cho người dự họp thay')),
  delegationConsent: {
    silent: true,
    note: 'Sự đồng ý của người chủ trì được nêu cho trường hợp không thể tham dự, không nêu riêng cho việc ủy quyền.',
  },
  delegationOpinion: stated(
    'always',
    at('5.5', 'trường hợp ủy quyền cho người dự họp thay phải tham gia ý kiến bằng văn bản'),
  ),
  absenceOpinion: {
    ...stated(
      'not-required',
      at(
        '5.5',
        'trong trường hợp không thể tham dự phải báo cáo và được sự đồng ý của người chủ trì cuộc họp; trường hợp ủy quyền cho người dự họp thay phải tham gia ý kiến bằng văn bản',
      ),
    ),
    note: 'Ý kiến bằng văn bản chỉ nêu cho trường hợp ủy quyền; vắng mặt không ủy quyền chỉ cần báo cáo và được đồng ý.',
  },
  appliesToGroup: silent,
  absenceLimit: silent,
  delegateReport: silent,
};
