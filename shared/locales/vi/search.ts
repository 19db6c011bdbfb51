export const search = {
  title: 'Tìm kiếm',
  label: 'Tìm trong toàn bộ sổ',
  placeholder: 'Gõ tên người, cuộc họp, văn bản, số hiệu, khoản chi…',
  hint: 'Không cần gõ dấu, không cần đúng thứ tự các chữ. Dùng phím mũi tên để chọn, phím Enter để mở.',
  startTitle: 'Gõ vài chữ để tìm',
  startHint:
    'Tìm được cuộc họp, văn bản, hồ sơ, người, dòng dự toán, khoản chi, báo cáo và nhóm công tác. Các mục trong thùng rác không hiện ở đây.',
  found: 'Tìm thấy {{count}} mục',
  none: 'Không tìm thấy “{{query}}”',
  noneHint: 'Hãy thử ít chữ hơn, hoặc chỉ gõ phần đầu của mỗi chữ. Nếu mục đã bị xóa, hãy xem ở Thùng rác.',
  firstOf: 'Hiện {{shown}} trong {{total}} mục; hãy gõ thêm chữ để thu hẹp.',
} as const;
