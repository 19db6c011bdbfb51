/** Why the value of a field is refused. */
export const reasons = {
  required: 'chưa nhập',
  'too-long': 'quá dài',
  'too-large': 'quá lớn',
  'too-small': 'quá nhỏ',
  'wrong-type': 'không đúng kiểu',
  'unknown-field': 'không có ô này',
  'not-a-date': 'không phải ngày có thật (dạng ngày/tháng/năm)',
  'not-a-time': 'không phải giờ (dạng 08:00)',
  'not-money': 'không phải số tiền (đồng chẵn)',
  'not-a-number': 'không phải số',
  'not-a-choice': 'không có trong danh sách chọn',
  'not-an-id': 'không hợp lệ',
  'not-a-phone': 'không phải số điện thoại',
  'not-found': 'không còn trong sổ',
  'file-missing': 'tệp không có trong kho',
  'ends-before-start': 'ngày kết thúc trước ngày bắt đầu',
} as const;

export type Reason = keyof typeof reasons;
