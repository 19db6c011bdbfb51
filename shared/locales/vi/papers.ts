export const papers = {
  title: 'Văn bản',
  preview: 'Xem trước: {{title}}',
  print: 'In',
  pdf: 'Lưu PDF',
  word: 'Lưu Word',
  hint: 'Số và ngày để trống cho đến khi văn thư cấp số. Chỗ chưa có dữ liệu in dấu chấm để điền tay.',
  eachGuest: 'Mỗi người một giấy mời',
} as const;
