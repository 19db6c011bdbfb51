/** What the desktop says when the interface cannot. */
export const desktop = {
  pageGone: 'Phần hiển thị của chương trình đã ngừng',
  pageGoneDetail:
    'Mọi thay đổi đã báo “Đã lưu” vẫn còn đủ; nội dung đang nhập dở thì phải nhập lại. Bấm “Mở lại” để làm việc tiếp.',
  reopen: 'Mở lại',
  unsaved: 'Có nội dung chưa lưu',
  unsavedDetail: 'Nếu đóng bây giờ, nội dung vừa nhập sẽ mất.',
  stay: 'Ở lại để lưu',
  leave: 'Đóng, không lưu',
} as const;
