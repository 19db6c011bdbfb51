/** A mục or tiểu mục of the state budget index, as a suggestion. */
export type BudgetCode = { code: string; name: string };

/** Codes as they count over a span of time, with what they rest on. */
export type BudgetCodeTable = {
  from: string;
  until: string | null;
  /** The papers behind it. */
  basis: string;
  /** False: taken over without the printed annex at hand; to be shown with every entry. */
  verified: boolean;
  /** Mục with its tiểu mục. */
  items: readonly (BudgetCode & { codes: readonly BudgetCode[] })[];
};

const coded = (lines: string): BudgetCode[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, code = '', name = ''] = /^\s*(\d{4}) (.+)$/.exec(line) ?? [];
      return { code, name };
    });

const item = (code: string, name: string, codes: string) => ({ code, name, codes: coded(codes) });

/**
 * What a committee usually spends on. The names are those of TT 324/2016/TT-BTC; since budget year 2026 the
 * index of TT 130/2025/TT-BTC counts, and they have not been compared with its annex.
 */
export const budgetCodes: BudgetCodeTable = {
  from: '2026-01-01',
  until: null,
  basis: 'Mục lục ngân sách nhà nước, Thông tư 130/2025/TT-BTC (tên ghi theo Thông tư 324/2016/TT-BTC)',
  verified: false,
  items: [
    item(
      '6500',
      'Thanh toán dịch vụ công cộng',
      `6501 Tiền điện
       6502 Tiền nước
       6503 Tiền nhiên liệu
       6504 Tiền vệ sinh, môi trường
       6549 Chi khác về dịch vụ công cộng`,
    ),
    item(
      '6550',
      'Vật tư văn phòng',
      `6551 Văn phòng phẩm
       6552 Mua sắm công cụ, dụng cụ văn phòng
       6553 Khoán văn phòng phẩm
       6599 Vật tư văn phòng khác`,
    ),
    item(
      '6600',
      'Thông tin, tuyên truyền, liên lạc',
      `6601 Cước phí điện thoại
       6603 Cước phí bưu chính
       6605 Thuê bao, Internet, đường truyền
       6606 Tuyên truyền, quảng cáo
       6608 Phim ảnh, ấn phẩm, sách, báo
       6618 Khoán điện thoại
       6649 Chi khác về thông tin, tuyên truyền, liên lạc`,
    ),
    item(
      '6650',
      'Hội nghị',
      `6651 In, mua tài liệu
       6652 Bồi dưỡng giảng viên, báo cáo viên
       6653 Tiền vé máy bay, tàu, xe
       6654 Tiền thuê phòng ngủ
       6655 Thuê hội trường, phương tiện vận chuyển
       6656 Thuê phiên dịch, biên dịch
       6657 Các khoản thuê mướn khác
       6658 Chi bù tiền ăn
       6699 Chi phí khác của hội nghị`,
    ),
    item(
      '6700',
      'Công tác phí',
      `6701 Tiền vé máy bay, tàu, xe
       6702 Phụ cấp công tác phí
       6703 Tiền thuê phòng ngủ
       6704 Khoán công tác phí
       6749 Công tác phí khác`,
    ),
    item(
      '6750',
      'Chi phí thuê mướn',
      `6751 Thuê phương tiện vận chuyển
       6752 Thuê nhà, thuê đất
       6754 Thuê thiết bị các loại
       6756 Thuê chuyên gia, giảng viên trong nước
       6757 Thuê lao động trong nước
       6758 Thuê đào tạo lại cán bộ
       6799 Chi phí thuê mướn khác`,
    ),
    item(
      '6900',
      'Sửa chữa, duy tu tài sản',
      `6912 Thiết bị công nghệ thông tin
       6913 Tài sản và thiết bị văn phòng
       6949 Tài sản và công trình khác`,
    ),
    item(
      '6950',
      'Mua sắm tài sản phục vụ công tác chuyên môn',
      `6954 Tài sản và thiết bị chuyên dùng
       6955 Tài sản và thiết bị văn phòng
       6956 Thiết bị công nghệ thông tin
       6999 Tài sản và thiết bị khác`,
    ),
    item(
      '7000',
      'Chi phí nghiệp vụ chuyên môn',
      `7001 Mua hàng hóa, vật tư
       7012 Chi phí hoạt động nghiệp vụ chuyên ngành
       7049 Chi khác về nghiệp vụ chuyên môn`,
    ),
    item(
      '7050',
      'Mua sắm tài sản vô hình',
      `7051 Mua bản quyền, bằng sáng chế
       7053 Mua, bảo trì phần mềm công nghệ thông tin
       7099 Tài sản vô hình khác`,
    ),
    item(
      '7750',
      'Chi khác',
      `7756 Chi các khoản phí và lệ phí
       7757 Chi bảo hiểm tài sản và phương tiện
       7761 Chi tiếp khách
       7799 Chi các khoản khác`,
    ),
  ],
};

/** The entry of a code, mục or tiểu mục; null for any other text, which may be typed all the same. */
export function findBudgetCode(code: string, table: BudgetCodeTable = budgetCodes): BudgetCode | null {
  const wanted = code.trim();
  const all = table.items.flatMap((one): BudgetCode[] => [one, ...one.codes]);
  return all.find((one) => one.code === wanted) ?? null;
}
