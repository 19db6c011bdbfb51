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
  repeated: 'có mục bị lặp lại',
  'in-the-future': 'là ngày chưa đến',
  'related-in-bin': 'mục liên quan vẫn nằm trong thùng rác, hãy khôi phục mục đó trước',
  'role-held': '{{name}} đang giữ chức danh này trong cùng thời gian, hãy cho người đó thôi chức danh trước',
  'already-member':
    '{{name}} đã là thành viên trong cùng thời gian, hãy sửa ở dòng của người đó trong danh sách',
  'posts-overlap':
    'từ ngày đó người này đã có chức vụ khác là “{{name}}”, hãy chọn ngày muộn hơn hoặc sửa chức vụ ấy',
  'unknown-role': 'không rõ chức danh nào; hãy chọn trong danh sách',
  'no-role': 'chưa có chức danh ở Ban Chỉ đạo hoặc Tổ công tác',
  'second-head': 'trong danh sách đã có người đứng đầu rồi',
  'person-unclear':
    'trong sổ đã có người cùng họ tên nhưng khác chức vụ hoặc số điện thoại; hãy thêm người này bằng biểu mẫu',
  'maybe-secret':
    'tên có chữ của dấu độ mật; chỉ lưu khi đã xác nhận đây không phải tài liệu bí mật nhà nước',
  'wrong-body': 'không thuộc tổ chức này',
  'officer-needed': 'người lập sổ phải có vai trò cán bộ phụ trách',
  'not-an-article': 'không phải số của Điều (dạng 7 hoặc 7a), hoặc không thuộc Điều nào',
  'not-a-clause': 'không phải số của khoản (dạng 1 hoặc 6.2)',
  'not-a-cadence': 'chu kỳ này không chia đều một năm',
  'spans-overlap': 'thời gian này trùng với “{{name}}”; hãy chọn ngày khác hoặc sửa mục đó trước',
  'starts-too-early': 'phải sau ngày bắt đầu của “{{name}}” là {{from}}',
  'last-officer':
    'sổ phải còn ít nhất một cán bộ phụ trách đang sử dụng; hãy giao vai trò này cho người khác trước',
  'name-taken': 'đã có người dùng mang tên này; hãy thêm chức vụ để phân biệt',
  'year-taken': 'năm này đã có lịch nghỉ trong sổ; hãy sửa lịch đó',
  'not-in-year': 'không thuộc năm của lịch nghỉ này',
  'not-a-saturday': 'không phải thứ Bảy',
} as const;

export type Reason = keyof typeof reasons;
