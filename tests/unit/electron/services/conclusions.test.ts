import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Book, failureOf, openBook } from '../../../helpers/book.ts';

let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.close());

const text = '1. Giao Công an xã rà soát dữ liệu, xong trước ngày 30/6.\n2. Khuyến khích các thôn lắp wifi.';
const tasks = [
  { unit: 'Công an xã', task: 'rà soát dữ liệu', deadlineKind: 'day', dueOn: '2027-06-30', force: 'order' },
  { unit: 'các thôn', task: 'lắp wifi', deadlineKind: 'none', dueOn: null, force: 'encouragement' },
];

async function upload(name: string, bytes: Buffer): Promise<string> {
  const { uploadId } = await book.call('files.begin', { name, size: bytes.length });
  await book.call('files.append', { uploadId, base64: bytes.toString('base64') });
  return uploadId;
}

describe('splitting the conclusions of a meeting', () => {
  it('gives the proposed tasks of a text, also before the book is set up', async () => {
    expect(await book.call('conclusions.split', { text, meetingOn: '2027-03-12' })).toMatchObject(tasks);
  });

  it('gives the same from an uploaded text file', async () => {
    const uploadId = await upload('TB 41.txt', Buffer.from(text));
    const split = await book.call('conclusions.split-file', { uploadId, meetingOn: '2027-03-12' });
    expect(split).toMatchObject(tasks);
  });

  it.each([
    [{ text: '', meetingOn: '2027-03-12' }, 'text', 'required'],
    [{ text: 'x'.repeat(1_500_001), meetingOn: '2027-03-12' }, 'text', 'too-long'],
    [{ text, meetingOn: '2027-02-30' }, 'meetingOn', 'not-a-date'],
  ])('refuses what is no text or no day', async (input, field, code) => {
    const failure = failureOf(await book.ask('conclusions.split', input));
    expect(failure).toMatchObject({ code: 'invalid-input', field, details: { reason: code } });
  });

  it('refuses a file of another kind', async () => {
    const uploadId = await upload('TB.pdf', Buffer.from('%PDF-1.7\n%%EOF'));
    const answer = await book.ask('conclusions.split-file', { uploadId, meetingOn: '2027-03-12' });
    expect(failureOf(answer).code).toBe('file-type-refused');
  });
});
