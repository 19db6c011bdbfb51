const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Vietnamese dictionary order, for `sort`: a ă â b c d đ e ê …, tones không-huyền-hỏi-ngã-sắc-nặng, and 'Điều 2'
 * before 'Điều 10'. Plain `sort()` puts Ánh after Oanh.
 */
export const compareText = (a: string, b: string): number => collator.compare(a, b);
