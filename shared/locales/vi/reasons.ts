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
  'wrong-body': 'không thuộc tổ chức này',
  'officer-needed': 'người lập sổ phải có vai trò cán bộ phụ trách',
} as const;

export type Reason = keyof typeof reasons;
