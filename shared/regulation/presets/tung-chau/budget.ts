import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

const cultureOfficer = { name: 'Công chức Văn hóa và Thông tin xã' };

export const budget: Profile['budget'] = {
  owner: stated(
    ['ngành Văn hóa và Thông tin xã'],
    at('9.1', 'được bố trí trong dự toán ngân sách nhà nước hằng năm của ngành Văn hóa và Thông tin xã'),
  ),
  otherSources: stated(true, at('9.1', 'và các nguồn kinh phí hợp pháp khác')),
  manager: stated(
    [cultureOfficer],
    at('9.1', 'Công chức Văn hóa và Thông tin xã quản lý kinh phí hoạt động của Ban Chỉ đạo và Tổ công tác'),
  ),
  estimate: silent,
  settlement: stated(
    { under: 'quy định của Nhà nước' },
    at('9.1', 'quản lý kinh phí hoạt động của Ban Chỉ đạo và Tổ công tác theo quy định của Nhà nước'),
  ),
  legalFrame: stated(
    ['state-budget-law', 'guiding-documents'],
    at('9.2', 'quy định của Luật Ngân sách nhà nước và các văn bản hướng dẫn thi hành'),
  ),
  specialExpense: stated(
    { lead: [cultureOfficer], with: [{ name: 'công chức Tài chính xã' }], outcomes: ['consider', 'submit'] },
    at(
      '9.2',
      'Trường hợp có phát sinh các nội dung chi đặc thù chưa có tiêu chuẩn, định mức, chế độ chi, Công chức Văn hóa và Thông tin xã chủ trì, phối hợp với công chức Tài chính xã để xem xét hoặc trình cấp có thẩm quyền xem xét, quyết định',
    ),
  ),
  allowances: silent,
};
