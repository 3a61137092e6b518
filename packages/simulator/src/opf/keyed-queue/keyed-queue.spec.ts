import { expect } from 'chai';
import { KeyedQueue } from './keyed-queue';

describe('turns', () => {
  it('run tasks with one key in order, and others at once', async () => {
    const turns = new KeyedQueue();
    const order: string[] = [];
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const first = turns.run('a', async () => {
      await gate;
      order.push('a1');
    });
    const second = turns.run('a', async () => void order.push('a2'));
    await turns.run('b', async () => void order.push('b1'));
    open();
    await Promise.all([first, second]);

    expect(order).to.deep.equal(['b1', 'a1', 'a2']);
  });

  it('go on after a task that failed, which its caller is told', async () => {
    const turns = new KeyedQueue();
    const failed = turns.run('a', async () => Promise.reject(new Error('no'))).catch((error: unknown) => String(error));
    const next = turns.run('a', async () => 'yes');
    expect([await failed, await next]).to.deep.equal(['Error: no', 'yes']);
  });

  it('are idle when the last task is done, those that came meanwhile too', async () => {
    const turns = new KeyedQueue();
    const done: number[] = [];
    void turns.run('a', async () => {
      void turns.run('a', async () => void done.push(2));
      done.push(1);
    });
    await turns.idle('a');
    expect(done).to.deep.equal([1, 2]);
  });
});
