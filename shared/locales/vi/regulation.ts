import { codes } from './regulation/codes.ts';
import { fields, fieldsOf } from './regulation/fields.ts';
import { groups, rules } from './regulation/rules.ts';

export const regulation = {
  title: 'Quy chế',
  lead: 'Mọi nhắc nhở và kiểm tra trong sổ đều dựa vào các điều, khoản dưới đây.',
  tabs: { rules: 'Điều, khoản', versions: 'Phiên bản và so sánh', proposals: 'Góp ý sửa đổi' },
  helper: {
    whose: 'Quy chế của',
    choose: 'Tổ, hội đồng giúp việc',
    none: '{{name}} không có quy chế riêng',
    noneHint:
      'Đang làm việc theo quy chế của Ban Chỉ đạo. Nếu đã có quy chế riêng được ban hành, hãy ghi vào sổ; điểm nào quy chế riêng không quy định thì vẫn theo quy chế của Ban Chỉ đạo.',
    begin: 'Ghi quy chế riêng',
    beginHint:
      'Quy chế riêng của {{name}}. Lúc đầu mọi điểm đều là “không quy định”; sau đó ghi từng điểm theo bản giấy.',
    readHint: 'Quy chế riêng của {{name}}, theo các điểm vừa xác nhận.',
    begun: 'Đã ghi quy chế riêng của {{name}}.',
    add: 'Lập thêm tổ, hội đồng giúp việc',
  },
  on: 'Xem quy chế áp dụng vào ngày',
  today: 'Hôm nay',
  committee: 'Ban chỉ đạo',
  attachText: 'Gắn văn bản quy chế',
  replaceText: 'Thay văn bản quy chế',
  readFromText: 'Đọc quy chế từ văn bản',
  edit: 'Sửa thông tin chung',
  editTitle: 'Sửa thông tin chung của quy chế',
  editHint: 'Chỉ sửa tên, số, ngày và người ban hành. Các điều, khoản được sửa ở từng dòng bên dưới.',
  /** A rule is to say something else. */
  change: {
    label: 'Sửa: {{question}}',
    title: 'Sửa điều, khoản: {{question}}',
    why: 'Vì sao phải sửa?',
    causes: {
      'entered-wrongly': {
        label: 'Sổ ghi chưa đúng bản quy chế',
        hint: 'Gõ sai, ghi sót hoặc hiểu chưa đúng. Bản quy chế đang áp dụng không có gì thay đổi.',
      },
      'regulation-changed': {
        label: 'Quy chế đã được sửa đổi',
        hint: 'Đã có quyết định sửa đổi, bổ sung hoặc thay thế quy chế, áp dụng từ một ngày nhất định.',
      },
    },
    newVersion:
      'Sửa đổi quy chế là một phiên bản mới: việc đã làm trước ngày áp dụng vẫn được xét theo điều, khoản cũ. Không sửa ở đây, vì như vậy cả những việc cũ cũng bị xét theo quy định mới.',
    toVersions: 'Sang phần Phiên bản và so sánh',
    correctionHint:
      'Ghi đúng như bản giấy. Nội dung ghi lại được dùng cho toàn bộ thời gian áp dụng bản này, từ {{from}}; các nhắc nhở được tính lại theo đó.',
    basis: 'Đã đối chiếu với văn bản nào',
    reasonExample: 'Ví dụ: lúc lập sổ ghi nhầm sáu tháng thành ba tháng',
    nothing: 'Chưa có gì khác với nội dung đang ghi trong sổ.',
  },
  history: 'Lịch sử sửa đổi',
  /** Facts of one version. */
  facts: {
    number: 'Số, ký hiệu',
    issuedOn: 'Ngày ban hành',
    issuedBy: 'Người ban hành',
    inForce: 'Áp dụng',
    notSaid: 'Chưa ghi',
  },
  span: { open: 'từ {{from}} đến nay', closed: 'từ {{from}} đến {{until}}', ahead: 'từ {{from}}' },
  versions: {
    title: 'Các bản quy chế đã áp dụng',
    name: 'Tên quy chế',
    number: 'Số, ký hiệu',
    span: 'Thời gian áp dụng',
    shown: 'Đang xem',
    show: 'Xem bản này',
  },
  none: {
    title: 'Không có quy chế nào áp dụng vào ngày {{on}}',
    hint: 'Chọn ngày khác, hoặc xem danh sách các bản quy chế bên dưới. Trong thời gian không có quy chế, sổ không nhắc và không kiểm tra việc gì.',
    noneAtAll: 'Sổ chưa có quy chế',
    noneAtAllHint:
      'Quy chế được chọn khi lập sổ. Khi chưa có quy chế, sổ không nhắc việc họp và báo cáo định kỳ.',
  },
  filter: {
    label: 'Lọc các điều khoản',
    all: 'Tất cả ({{count}})',
    stated: 'Có quy định ({{count}})',
    silent: 'Không quy định ({{count}})',
    noted: 'Có ghi chú ({{count}})',
  },
  search: 'Tìm trong quy chế, không cần gõ dấu',
  shown: '{{count}} mục',
  nothing: 'Không có mục nào khớp. Hãy bỏ bớt chữ trong ô tìm hoặc chọn “Tất cả”.',
  contents: 'Các nhóm điều khoản',
  silentWord: 'Không quy định',
  silentHint: 'Quy chế không nói đến việc này, nên sổ không nhắc và không kiểm tra.',
  unsaid: 'Có quy định nhưng không nói rõ',
  alsoAt: 'Xem thêm',
  note: 'Ghi chú',
  quoted: '«{{phrase}}»',
  called: '{{role}} (gọi là {{name}})',
  bodies: { committee: 'Ban Chỉ đạo', group: 'tổ giúp việc' },
  cadence: {
    one: {
      month: 'một tháng một lần',
      quarter: 'một quý một lần',
      'half-year': 'sáu tháng một lần',
      year: 'một năm một lần',
    },
    several: { month: '{{number}} tháng một lần', quarter: '{{number}} quý một lần' },
    months: '{{number}} tháng một lần',
    soft: 'tùy tình hình thực tế, được lùi khi ghi rõ lý do',
  },
  citation: {
    article: 'Điều {{article}}',
    clause: 'khoản {{clause}} Điều {{article}}',
    heading: 'phần đầu quy chế',
    closing: 'phần ký quy chế',
    decision: 'quyết định ban hành',
    'decision-heading': 'phần đầu của quyết định ban hành',
    'decision-preamble': 'phần căn cứ của quyết định ban hành',
    'decision-closing': 'phần ký của quyết định ban hành',
  },
  groups,
  rules,
  fields,
  fieldsOf,
  codes,
} as const;
