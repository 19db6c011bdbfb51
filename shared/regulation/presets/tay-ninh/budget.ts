import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const budget: Profile['budget'] = {
  owner: { silent: true, note: 'Khoản 1 Điều 10 nêu ngân sách nhà nước, không nêu dự toán của đơn vị nào.' },
  otherSources: stated(
    true,
    at('10.1', 'được sử dụng từ nguồn ngân sách nhà nước và các nguồn kinh phí hợp pháp khác'),
  ),
  manager: silent,
  estimate: silent,
  settlement: stated(
    { under: 'Luật Ngân sách nhà nước và các văn bản hướng dẫn thi hành' },
    at(
      '10.2',
      'Việc sử dụng kinh phí bảo đảm hoạt động của Ban chỉ đạo và Tổ giúp việc thực hiện theo quy định của Luật Ngân sách nhà nước và các văn bản hướng dẫn thi hành',
    ),
  ),
  legalFrame: stated(
    ['state-budget-law', 'guiding-documents'],
    at('10.2', 'quy định của Luật Ngân sách nhà nước và các văn bản hướng dẫn thi hành'),
  ),
  specialExpense: silent,
  allowances: silent,
};
