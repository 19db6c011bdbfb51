import type { Profile } from '../../profile.ts';
import { at, atHeading, silent, stated } from '../cite.ts';

export const identity: Profile['identity'] = {
  title: stated(
    'Quy chế Hoạt động của Ban Chỉ đạo chuyển đổi số xã Tùng Châu',
    atHeading('QUY CHẾ Hoạt động của Ban Chỉ đạo chuyển đổi số xã Tùng Châu'),
  ),
  number: {
    ...stated(
      [
        {
          standsIn: 'line-under-title',
          number: '64/QĐ-BCĐ',
          issuedOn: '2023-03-30',
          dateAsPrinted: 'ngày 30 /03/2023',
        },
      ],
      atHeading('Ban hành kèm theo Quyết định số: 64/ QĐ-BCĐ ngày 30 /03/2023'),
    ),
    note: 'Số và ngày ghi trong dòng dưới tên Quy chế, có khoảng trắng thừa: «64/ QĐ-BCĐ», «30 /03/2023». Bản thân Quyết định không kèm theo.',
  },
  issuedBy: stated(['head'], atHeading('của Trưởng ban Chỉ đạo chuyển đổi số xã Tùng Châu')),
  proposedBy: silent,
  rosterBasis: silent,
  appliesTo: stated(
    ['committee-members', 'group'],
    at(
      '1.2',
      'Quy chế này áp dụng đối với các thành viên Ban Chỉ đạo và Tổ công tác giúp việc cho Ban Chỉ đạo',
    ),
  ),
  inForce: silent,
  applicationWatchedBy: stated(
    ['committee-members', 'group', 'outside-unit-heads'],
    at(
      '11.1',
      'Các thành viên Ban Chỉ đạo, Tổ công tác và người đứng đầu cơ quan, đơn vị liên quan có trách nhiệm nghiêm túc thực hiện Quy chế này',
    ),
  ),
  committeeName: stated(
    { name: 'Ban Chỉ đạo Chuyển đổi số xã', short: 'Ban Chỉ đạo', alsoCalled: [] },
    at('1.1', 'Ban Chỉ đạo Chuyển đổi số xã (sau đây gọi tắt là Ban Chỉ đạo)'),
  ),
  groupName: stated(
    { name: 'Tổ công tác giúp việc cho Ban Chỉ đạo', short: 'Tổ công tác', alsoCalled: [] },
    at('1.2', 'Tổ công tác giúp việc cho Ban Chỉ đạo (sau đây gọi tắt là Tổ công tác)'),
  ),
  standingOffice: {
    ...stated(
      { is: 'officer', name: 'Công chức Văn hóa và Thông tin xã' },
      at('11.2', 'Cơ quan thường trực Ban Chỉ đạo (Công chức Văn hóa và Thông tin xã)'),
    ),
    note: 'Cơ quan thường trực là một công chức, cũng là người quản lý kinh phí (khoản 1 Điều 9) và chủ trì nội dung chi đặc thù (khoản 2 Điều 9). Khi người này thay đổi, cả ba việc cùng chuyển.',
  },
};
