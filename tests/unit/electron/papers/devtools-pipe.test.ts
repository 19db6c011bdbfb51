import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openDevToolsPipe } from '../../../../electron/pdf/devtools-pipe.ts';

const aPipe = () => {
  const [to, from] = [new PassThrough(), new PassThrough()];
  return { to, from, devTools: openDevToolsPipe(to, from) };
};
const answer = (id: number, result: object) => `${JSON.stringify({ id, result })}\0`;

describe('the line to the browser', () => {
  test('sends JSON texts that end with a zero byte, each with a number of its own', () => {
    const { to, devTools } = aPipe();
    void devTools.send('Page.enable', {}, 'S');
    void devTools.send('Browser.close');
    const sent = String(to.read()).split('\0');
    expect(sent.map((text) => text && JSON.parse(text))).toEqual([
      { id: 1, method: 'Page.enable', params: {}, sessionId: 'S' },
      { id: 2, method: 'Browser.close', params: {} },
      '',
    ]);
  });

  test('puts together an answer that comes byte by byte, in the middle of a letter', async () => {
    const { from, devTools } = aPipe();
    const result = devTools.send('x');
    for (const byte of Buffer.from(answer(1, { text: 'Ượ' }))) from.write(Buffer.from([byte]));
    expect(await result).toEqual({ text: 'Ượ' });
  });

  test('takes several answers in one chunk, in any order, and passes over events', async () => {
    const { from, devTools } = aPipe();
    const both = Promise.all([devTools.send('a'), devTools.send('b')]);
    from.write(
      `${answer(2, { n: 2 })}{"method":"Page.loadEventFired"}\0${answer(99, {})}${answer(1, { n: 1 })}`,
    );
    expect(await both).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('refuses with the browser’s own words', async () => {
    const { from, devTools } = aPipe();
    const call = devTools.send('x');
    from.write('{"id":1,"error":{"code":-32000,"message":"Printing failed"}}\0');
    await expect(call).rejects.toThrow('Printing failed');
  });

  test('refuses what is waiting when the line is cut, and what comes after', async () => {
    const { from, devTools } = aPipe();
    const call = devTools.send('x');
    from.destroy();
    await expect(call).rejects.toThrow('browser gone');
    await expect(devTools.send('y')).rejects.toThrow('browser gone');
  });

  test('refuses when the other end no longer listens', async () => {
    const { to, devTools } = aPipe();
    const call = devTools.send('x');
    to.destroy(new Error('EPIPE'));
    await expect(call).rejects.toThrow('browser gone');
  });
});
