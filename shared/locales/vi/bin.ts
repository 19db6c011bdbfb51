export const bin = {
  title: 'Thùng rác',
  lead: 'Các mục đã xóa nằm ở đây và khôi phục được bất cứ lúc nào.',
  emptyTitle: 'Thùng rác trống',
  emptyHint: 'Khi xóa một mục, mục đó được chuyển vào đây chứ không mất hẳn, và có thể khôi phục.',
  kind: 'Loại',
  name: 'Tên',
  removedAt: 'Xóa lúc',
  refused: 'Chưa khôi phục được “{{title}}”',
  needs: 'Mục này thuộc về “{{title}}” ({{kind}}), mà mục đó cũng đang nằm trong thùng rác.',
  putBackFirst: 'Khôi phục “{{title}}” trước',
} as const;
