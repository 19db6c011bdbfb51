import type { Profile } from '../../profile.ts';
import { at, atClosing, atHeading, silent, stated } from '../cite.ts';

export const identity: Profile['identity'] = {
  title: stated(
    'Quy chế làm việc của Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng',
    atHeading('QUY CHẾ LÀM VIỆC CỦA BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TRONG CÁC CƠ QUAN ĐẢNG'),
  ),
  number: { ...silent, note: 'Bản này không ghi số và ngày ban hành.' },
  issuedBy: {
    ...stated(
      ['committee'],
      atHeading(
        'Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng (sau đây gọi tắt là Ban Chỉ đạo) ban hành Quy chế làm việc của Ban Chỉ đạo',
      ),
    ),
    also: [atClosing('T/M BAN CHỈ ĐẠO TRƯỞNG BAN')],
  },
  proposedBy: silent,
  rosterBasis: stated(
    { number: '185-QĐ/TW', issuedOn: '2024-10-01' },
    atHeading('Quyết định số 185-QĐ/TW, ngày 01/10/2024 của Ban Bí thư về việc thành lập Ban Chỉ đạo'),
  ),
  appliesTo: stated(
    ['committee-members', 'standing-office', 'group', 'related-parties'],
    at(
      '1.2',
      'Quy chế này áp dụng đối với các thành viên Ban Chỉ đạo, Cơ quan Thường trực của Ban Chỉ đạo, Tổ Giúp việc của Ban Chỉ đạo và các cơ quan, tổ chức, cá nhân có liên quan',
    ),
  ),
  inForce: stated({ from: 'signing', on: null }, at('13.3', 'Quy chế có hiệu lực kể từ ngày ký')),
  applicationWatchedBy: stated(
    ['standing-office'],
    at('13.2', 'Cơ quan Thường trực giúp Ban Chỉ đạo theo dõi, giám sát việc thực hiện Quy chế này'),
  ),
  committeeName: stated(
    {
      name: 'Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng',
      short: 'Ban Chỉ đạo',
      alsoCalled: [],
    },
    atHeading('Ban Chỉ đạo chuyển đổi số trong các cơ quan đảng (sau đây gọi tắt là Ban Chỉ đạo)'),
  ),
  groupName: stated(
    { name: 'Tổ Giúp việc của Ban Chỉ đạo', short: 'Tổ Giúp việc', alsoCalled: [] },
    at('1.2', 'Tổ Giúp việc của Ban Chỉ đạo'),
  ),
  standingOffice: stated(
    { is: 'agency', name: 'Văn phòng Trung ương Đảng' },
    at('8', 'Văn phòng Trung ương Đảng là Cơ quan Thường trực của Ban Chỉ đạo'),
  ),
};
