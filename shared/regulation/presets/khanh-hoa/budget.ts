import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const department = { name: 'Sở Thông tin và Truyền thông' };

export const budget: Profile['budget'] = {
  owner: stated(
    ['Sở Thông tin và Truyền thông'],
    at('11.1', 'được bố trí trong dự toán ngân sách hàng năm của Sở Thông tin và Truyền thông'),
  ),
  otherSources: {
    ...stated(
      false,
      at(
        '11.1',
        'Kinh phí hoạt động của Ban Chỉ đạo và Tổ công tác được bố trí trong dự toán ngân sách hàng năm của Sở Thông tin và Truyền thông',
      ),
    ),
    note: 'Khoản này chỉ nêu một nguồn; không nói đến các nguồn kinh phí hợp pháp khác. Ghi «Tổ công tác», các điều khác ghi «Tổ giúp việc».',
  },
  manager: stated(
    ['standing-office'],
    at('7.4', 'quản lý, sử dụng và thực hiện thanh, quyết toán theo quy định hiện hành'),
  ),
  estimate: stated(
    { preparedBy: ['standing-office'], approvedBy: ['competent-authority'] },
    at(
      '7.4',
      'lập dự toán kinh phí hoạt động của Ban Chỉ đạo, Tổ giúp việc của Ban Chỉ đạo trình cấp có thẩm quyền xem xét, phê duyệt',
    ),
  ),
  settlement: {
    ...stated(
      { under: 'quy định hiện hành' },
      at('7.4', 'thực hiện thanh, quyết toán theo quy định hiện hành'),
    ),
    also: [at('11.2', 'Việc lập dự toán, thanh quyết toán kinh phí thực hiện theo các quy định hiện hành')],
  },
  legalFrame: stated(
    ['rules-in-force'],
    at('11.2', 'Việc lập dự toán, thanh quyết toán kinh phí thực hiện theo các quy định hiện hành'),
  ),
  specialExpense: stated(
    { lead: [department], with: [{ name: 'Sở Tài chính' }], outcomes: ['advise'] },
    at(
      '11.2',
      'Trường hợp phát sinh các nội dung chi đặc thù chưa có tiêu chuẩn, định mức, chế độ chi, Sở Thông tin và Truyền thông chủ trì, phối hợp với Sở Tài chính để tham mưu cấp có thẩm quyền xem xét, quyết định',
    ),
  ),
  allowances: silent,
};
