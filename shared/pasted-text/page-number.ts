/** For a folded line: «12», «- 12 -», «Trang 3/12»: a number and nothing else. «12.» may be the number of a khoản. */
export const isPageNumber = (folded: string): boolean =>
  folded.length < 30 &&
  /^[-[( ]*(?:trang|page|tr\.?)?(?: ?so)? ?:? ?\d{1,4}(?: ?(?:\/|of|tren) ?\d{1,4})?[-\]) ]*$/.test(folded);
