import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const attendance: Profile['attendance'] = {
  duty: {
    ...stated(
      { who: ['deputy'], meetings: ['committee'] },
      at('6.2', 'Tham dự đầy đủ các cuộc họp của Ban Chỉ đạo'),
    ),
    note: 'Nêu cho Phó Trưởng Ban; Điều 7 về Ủy viên không nêu riêng việc dự họp.',
  },
  absence: stated(
    { mode: 'notify-reason', to: ['standing-office'] },
    at('10.3', 'Trường hợp thành viên không dự họp thì thông báo lý do cho Cơ quan Thường trực trước 1 ngày'),
  ),
  absenceLead: {
    ...stated(
      { days: 1, counting: 'not-said' },
      at('10.3', 'thông báo lý do cho Cơ quan Thường trực trước 1 ngày'),
    ),
    note: 'Không nói một ngày thường hay một ngày làm việc.',
  },
  delegationAllowed: silent,
  delegationConsent: silent,
  delegationOpinion: silent,
  absenceOpinion: stated(
    'on-request',
    at('10.3', 'gửi ý kiến tham gia bằng văn bản theo yêu cầu của người chủ trì'),
  ),
  appliesToGroup: silent,
  absenceLimit: {
    ...silent,
    note: 'Khoản 7 Điều 4 cho Trưởng Ban phê bình vi phạm, khuyết điểm trong thực hiện nhiệm vụ, không nói riêng việc vắng họp.',
  },
  delegateReport: silent,
};
