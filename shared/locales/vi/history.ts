/** The history of one record. */
export const history = {
  title: 'Lịch sử',
  of: 'Lịch sử: {{title}}',
  none: 'Chưa có thay đổi nào được ghi.',
  incomplete: 'Một phần nhật ký cũ bị thiếu hoặc hỏng nên danh sách này có thể chưa đủ.',
  program: 'Chương trình',
  reason: 'Lý do: {{reason}}',
  field: 'Thông tin',
  content: 'Nội dung',
  before: 'Trước',
  after: 'Sau',
  blank: '(trống)',
  unknown: '(không còn trong sổ)',
  reordered: 'Đổi thứ tự',
  unchanged: 'Nội dung không đổi.',
  verbs: {
    created: 'Thêm mới',
    changed: 'Sửa',
    removed: 'Chuyển vào thùng rác',
    putBack: 'Khôi phục từ thùng rác',
    deleted: 'Xóa hẳn',
  },
  /** What was done, where that says more than the verb. */
  operations: {
    setup: { create: 'Lập sổ', 'open-sample': 'Mở sổ mẫu', 'leave-sample': 'Kết thúc dùng thử' },
    commune: { rename: 'Đổi tên xã' },
    records: { order: 'Đổi thứ tự' },
    roster: {
      'save-member': 'Ghi thành viên',
      'end-membership': 'Cho thôi thành viên',
      import: 'Nhập danh sách',
    },
    duties: { 'put-off': 'Lùi thời gian' },
    meetings: { move: 'Chuyển trạng thái cuộc họp' },
    budget: { 'copy-year': 'Chép dự toán từ năm khác' },
    backup: { create: 'Sao lưu', restore: 'Phục hồi từ bản sao lưu' },
  },
} as const;
