import type { Profile } from '../../profile.ts';
import { at, stated } from '../cite.ts';

const leads = [{ name: 'Công an tỉnh' }, { name: 'Sở Thông tin và Truyền thông' }];

export const budget: Profile['budget'] = {
  owner: stated(
    ['Công an tỉnh', 'Sở Thông tin và Truyền thông'],
    at(
      '17.1',
      'được bố trí trong dự toán ngân sách nhà nước hằng năm của Công an tỉnh, Sở Thông tin và Truyền thông theo quy định hiện hành',
    ),
  ),
  otherSources: stated(true, at('17.1', 'và các nguồn kinh phí hợp pháp khác')),
  manager: stated(
    ['standing-office'],
    at(
      '8.7',
      'Thực hiện việc quản lý kinh phí, sử dụng các nguồn kinh phí được cấp cho hoạt động của Ban Chỉ đạo',
    ),
  ),
  estimate: stated(
    { preparedBy: ['standing-office'], approvedBy: [] },
    at('8.6', 'Giúp Ban Chỉ đạo xây dựng kế hoạch và lập dự toán kinh phí cho hoạt động của Ban Chỉ đạo'),
  ),
  settlement: stated(
    { under: 'quy định của pháp luật theo thẩm quyền được giao' },
    at(
      '8.7',
      'sử dụng các nguồn kinh phí được cấp cho hoạt động của Ban Chỉ đạo theo quy định của pháp luật theo thẩm quyền được giao',
    ),
  ),
  legalFrame: stated(
    ['state-budget-law', 'guiding-documents'],
    at('17.2', 'quy định của Luật Ngân sách Nhà nước và các văn bản hướng dẫn thi hành'),
  ),
  specialExpense: stated(
    { lead: leads, with: [{ name: 'Sở Tài chính' }], outcomes: ['apply-similar-rules', 'submit'] },
    at(
      '17.2',
      'Công an tỉnh, Sở Thông tin và Truyền thông chủ trì, phối hợp thống nhất với Sở Tài chính để vận dụng các quy định pháp luật tương tự hoặc trình cấp có thẩm quyền xem xét quyết định',
    ),
  ),
  allowances: stated(
    'được hưởng các chế độ quy định hiện hành',
    at('16.1', 'được hưởng các chế độ quy định hiện hành'),
  ),
};
