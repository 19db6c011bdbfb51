/**
 * Whether this is the name of a unit and not of a person: «Trung tâm Chuyển đổi số tỉnh», «VNPT Hà Tĩnh», «Đại diện
 * Hội Nông dân» are not called «Ông (Bà)». Every syllable of a person's name takes a capital (NĐ 30/2020, Phụ lục II,
 * I.1); a unit's name has common nouns in it, figures or an abbreviation.
 */
export const isUnitName = (name: string): boolean => {
  const syllables = name.normalize('NFC').split(/\s+/);
  const abbreviated = syllables.filter((one) => /^\p{Lu}{2,}$/u.test(one)).length;
  return (
    syllables.some((one) => /^[\p{Ll}\p{N}]/u.test(one)) ||
    (abbreviated > 0 && abbreviated < syllables.length)
  );
};
