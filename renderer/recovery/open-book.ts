/** Goes to the first page, which is the book's now. */
export const openBook = (): void => window.location.assign('index.html');
