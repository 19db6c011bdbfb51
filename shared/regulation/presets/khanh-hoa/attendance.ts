import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const consentAndOpinion =
  'trường hợp không thể tham dự họp hoặc trường hợp ủy quyền cho người dự họp phải báo cáo, được sự đồng ý của người chủ trì cuộc họp và phải tham gia ý kiến bằng văn bản';

export const attendance: Profile['attendance'] = {
  duty: stated(
    { who: ['member'], meetings: ['convened-by-head'] },
    at('6.4', 'Tham dự đầy đủ các cuộc họp do Trưởng ban triệu tập'),
  ),
  absence: stated({ mode: 'report-and-consent', to: ['chair'] }, at('6.4', consentAndOpinion)),
  absenceLead: silent,
  delegationAllowed: stated(true, at('6.4', 'trường hợp ủy quyền cho người dự họp')),
  delegationConsent: stated({ of: ['chair'] }, at('6.4', consentAndOpinion)),
  delegationOpinion: stated('always', at('6.4', consentAndOpinion)),
  absenceOpinion: stated('always', at('6.4', consentAndOpinion)),
  appliesToGroup: silent,
  absenceLimit: silent,
  delegateReport: silent,
};
