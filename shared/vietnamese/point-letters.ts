/**
 * The letters of points in their order: 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)' … 'y)'. The Vietnamese alphabet
 * without ă â ê ô ơ ư (Nghị định 30/2020/NĐ-CP Phụ lục I, ô số 6).
 */
export const pointLetters: readonly string[] = [...'abcdđeghiklmnopqrstuvxy'];
