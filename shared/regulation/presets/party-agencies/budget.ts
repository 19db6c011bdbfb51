import type { Profile } from '../../profile.ts';
import { at, silent, stated } from '../cite.ts';

export const budget: Profile['budget'] = {
  owner: {
    ...stated(
      ['Văn phòng Trung ương Đảng'],
      at(
        '12.1',
        'được bố trí trong dự toán ngân sách nhà nước hằng năm của Văn phòng Trung ương Đảng theo quy định hiện hành',
      ),
    ),
    also: [
      at(
        '8.5',
        'từ ngân sách nhà nước bố trí trong dự toán kinh phí hoạt động thường xuyên của Văn phòng Trung ương Đảng',
      ),
    ],
  },
  otherSources: stated(true, at('12.1', 'và các nguồn kinh phí hợp pháp khác')),
  manager: stated(['standing-office'], at('8.5', 'Bảo đảm kinh phí hoạt động của Ban Chỉ đạo, Tổ Giúp việc')),
  estimate: silent,
  settlement: stated(
    { under: 'quy định của Đảng và pháp luật của Nhà nước' },
    at(
      '12.2',
      'Việc quản lý, sử dụng kinh phí hoạt động của Ban Chỉ đạo và Tổ Giúp việc thực hiện theo quy định của Đảng và pháp luật của Nhà nước',
    ),
  ),
  legalFrame: stated(['party-rules', 'law'], at('12.2', 'theo quy định của Đảng và pháp luật của Nhà nước')),
  specialExpense: silent,
  allowances: stated(
    'điều kiện làm việc, trang thiết bị, phương tiện phục vụ hoạt động của Ban Chỉ đạo, Tổ Giúp việc theo quy định',
    at(
      '8.5',
      'bảo đảm điều kiện làm việc, trang thiết bị, phương tiện phục vụ hoạt động của Ban Chỉ đạo, Tổ Giúp việc theo quy định',
    ),
  ),
};
