import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isSyllable } from '../../../shared/legacy-text/syllable.ts';
import {
  fromTcvn3,
  fromVni,
  legacyEncoding,
  looksLikeTcvn3,
  looksLikeVni,
} from '../../../shared/legacy-text.ts';

/** Small letters with their codes in TCVN3, in the order of the alphabet and of the tones huyền hỏi ngã sắc nặng. */
const tcvn3Rows = [
  ['àảãáạ', 'µ¶·¸¹'],
  ['ăằẳẵắặ', '¨»¼½¾Æ'],
  ['âầẩẫấậ', '©ÇÈÉÊË'],
  ['đèẻẽéẹ', '®ÌÎÏÐÑ'],
  ['êềểễếệ', 'ªÒÓÔÕÖ'],
  ['ìỉĩíị', '×ØÜÝÞ'],
  ['òỏõóọ', 'ßáâãä'],
  ['ôồổỗốộ', '«åæçèé'],
  ['ơờởỡớợ', '¬êëìíî'],
  ['ùủũúụ', 'ïñòóô'],
  ['ưừửữứự', '\u00adõö÷øù'],
  ['ỳỷỹýỵ', 'úûüýþ'],
] as const;
const tcvn3Codes = new Map(
  tcvn3Rows.flatMap(([letters, codes]) =>
    [...letters].map((letter, i) => [letter, codes.charAt(i)] as const),
  ),
);

/** Small letters in VNI, two characters for most. */
const vniCodes = new Map(
  Object.entries({
    ...{ à: 'aø', ả: 'aû', ã: 'aõ', á: 'aù', ạ: 'aï', ă: 'aê', ằ: 'aè', ẳ: 'aú', ẵ: 'aü', ắ: 'aé', ặ: 'aë' },
    ...{ â: 'aâ', ầ: 'aà', ẩ: 'aå', ẫ: 'aã', ấ: 'aá', ậ: 'aä', đ: 'ñ', è: 'eø', ẻ: 'eû', ẽ: 'eõ', é: 'eù' },
    ...{
      ẹ: 'eï',
      ê: 'eâ',
      ề: 'eà',
      ể: 'eå',
      ễ: 'eã',
      ế: 'eá',
      ệ: 'eä',
      ì: 'ì',
      ỉ: 'æ',
      ĩ: 'ó',
      í: 'í',
      ị: 'ò',
    },
    ...{ ò: 'oø', ỏ: 'oû', õ: 'oõ', ó: 'où', ọ: 'oï', ô: 'oâ', ồ: 'oà', ổ: 'oå', ỗ: 'oã', ố: 'oá', ộ: 'oä' },
    ...{ ơ: 'ô', ờ: 'ôø', ở: 'ôû', ỡ: 'ôõ', ớ: 'ôù', ợ: 'ôï', ù: 'uø', ủ: 'uû', ũ: 'uõ', ú: 'uù', ụ: 'uï' },
    ...{ ư: 'ö', ừ: 'öø', ử: 'öû', ữ: 'öõ', ứ: 'öù', ự: 'öï', ỳ: 'yø', ỷ: 'yû', ỹ: 'yõ', ý: 'yù', ỵ: 'î' },
  }),
);

const inCodes = (text: string, codes: ReadonlyMap<string, string>): string =>
  [...text.toLowerCase()].map((letter) => codes.get(letter) ?? letter).join('');

const passages = [
  'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc.',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; theo đề nghị của công chức văn hóa.',
  'Ban Chỉ đạo họp định kỳ 6 tháng một lần; Tổ công tác họp hằng tháng; ý kiến bằng văn bản của thành viên.',
  'Nguyễn Thị Thủy, Vũ Đình Quyết, Trần Khuyến, Lý Huỳnh Kỳ, Đỗ Mỹ Ngoẵng, Phan Quỳ',
  'Chín mươi tư triệu bốn trăm bốn mươi nghìn đồng; kinh phí xây dựng, nâng cấp hệ thống truyền thanh cơ sở.',
];

/** Whole regulations, where the fixtures hold them. */
const regulationsFolder = new URL('../../fixtures/regulations/', import.meta.url);
const regulations = readdirSync(regulationsFolder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, regulationsFolder), 'utf8').normalize('NFC'));

const soundTexts = [
  ...passages,
  ...passages.map((text) => text.normalize('NFD')),
  ...passages.map((text) => text.toUpperCase()),
  'The committee meets every six months and its office keeps the minutes for two years.',
  'Hà Nam', // letters that both TCVN3 and Unicode have, and no other
  'bà có cá, tôi có bò là xong; cô cô bé bé ê a',
  'Trân, Lân, Huân, Quân, Thân, Tân',
  '\u00d0à N\u1eb5ng, \u00d0ông Anh, \u00d0oàn xã',
  'Ê Đê, Niê, Kbuôr, Y Thöh, H\u2019Ñuê',
  'El niño, más café, señor; São Paulo; Zürich, München, Größe; Besançon, où, déjà vu, thèse',
  'Cela a été créé à Orléans, où les élèves ont dû être réunis très tôt près du théâtre.',
  'Die Größe der Tür für den grünen Raum müßte öfter überprüft werden.',
  '© 2026 Microsoft® Windows™ — § 5, 10 µm × 3 µm, 25 °C, ½ ± ¼, «trích dẫn», 5 N·m, £10, ¥20',
  '5 µm, 10 µm',
  'co\u00adoperate be\u00adtween th\u00adat',
  '',
  '12.345.678 - 20/11/2026',
  'ÿþ\u0000¡¢£¤¥¦§¨©ª«¬',
];

describe('text typed in TCVN3', () => {
  test.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Xin chµo c¸c b¹n', 'Xin chào các bạn'],
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Tæ tr\u00adëng: Ng« ThÞ ¸nh', 'Tổ trưởng: Ngô Thị ánh'],
    ['Ngµnh THèNG K£ huyÖn', 'Ngành THỐNG KÊ huyện'],
    ['THèNG K£\nX· Hµ Nam', 'THỐNG KÊ\nXã Hà Nam'],
    ['¢n, ¡n, £m, ¤m, ¥n, ¦ng, §«ng', 'Ân, Ăn, Êm, Ôm, Ơn, Ưng, Đông'],
  ])('%j is %j', (typed, meant) => {
    expect(fromTcvn3(typed)).toBe(meant.normalize('NFC'));
  });

  test.each(passages)('is recognised and read back: %s', (text) => {
    const typed = inCodes(text, tcvn3Codes);
    expect(legacyEncoding(typed)).toBe('tcvn3');
    expect(looksLikeTcvn3(typed)).toBe(true);
    expect(looksLikeVni(typed)).toBe(false);
    expect(fromTcvn3(typed)).toBe(text.toLowerCase());
  });

  it('leaves figures, punctuation and codes without a letter alone', () => {
    expect(fromTcvn3('05/TB-UBND, 10 m² ::12:: {x} À')).toBe('05/TB-UBND, 10 m² ::12:: {x} À');
  });
});

describe('text typed in VNI', () => {
  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Toâi ñi hoïc kyõ thuaät, thuyû lôïi', 'Tôi đi học kỹ thuật, thuỷ lợi'],
    ['ÑÔN VÒ, Ñöùc, ÖU TIEÂN', 'ĐƠN VỊ, Đức, ƯU TIÊN'],
    ['Nguyeãn Vaên Yeán, lyù do', 'Nguyễn Văn Yến, lý do'],
  ])('%j is %j', (typed, meant) => {
    expect(fromVni(typed)).toBe(meant.normalize('NFC'));
    expect(legacyEncoding(typed)).toBe('vni');
  });

  test.each(passages)('is recognised and read back: %s', (text) => {
    const typed = inCodes(text, vniCodes);
    expect(legacyEncoding(typed)).toBe('vni');
    expect(looksLikeVni(typed)).toBe(true);
    expect(looksLikeTcvn3(typed)).toBe(false);
    expect(fromVni(typed)).toBe(text.toLowerCase());
  });

  it('keeps a mark that no Vietnamese vowel takes', () => {
    expect(fromVni('oê, uå, yâ')).toBe('oê, uå, yâ');
  });
});

describe('sound text', () => {
  test.each(soundTexts)('raises no false alarm: %s', (text) => {
    expect(legacyEncoding(text)).toBeNull();
  });

  it('a whole regulation raises no false alarm line by line, and is recognised line by line in either encoding', () => {
    const lines = regulations.flatMap((text) => text.split('\n')).filter((line) => line.length > 40);
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter((line) => legacyEncoding(line) !== null)).toEqual([]);
    const missed = (codes: ReadonlyMap<string, string>, encoding: string) =>
      lines.filter((line) => legacyEncoding(inCodes(line, codes)) !== encoding).length;
    expect(missed(tcvn3Codes, 'tcvn3')).toBeLessThan(lines.length / 100);
    expect(missed(vniCodes, 'vni')).toBeLessThan(lines.length / 100);
    for (const text of regulations) {
      expect(fromTcvn3(inCodes(text, tcvn3Codes))).toBe(text.toLowerCase());
      expect(fromVni(inCodes(text, vniCodes))).toBe(text.toLowerCase());
    }
  });

  it('is not touched when it mixes Unicode with remnants of the old encodings', () => {
    expect(legacyEncoding('Ủy ban nh©n d©n x· Tïng Ch©u')).toBeNull();
  });
});

describe('Vietnamese syllables', () => {
  test.each([
    ...'nghiêng quyết giếng gì quá khuỷu ngoằn thuở ươm yêu oanh cứu loại hoàn hoá quý xoong ý ỷ à'.split(
      ' ',
    ),
  ])('%s is one', (word) => expect(isSyllable(word.normalize('NFC'))).toBe(true));

  test.each(['café', 'tôt', 'caù', 'hoaï', 'ubnd', 'strong', 'xã-hội', 'tôi1', 'đđ', 'ngh', ''])(
    '%j is none',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});
