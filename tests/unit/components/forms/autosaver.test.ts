import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosaver, type AutosaveState, type SaveAnswer } from '@/components/forms/autosaver';

const DELAY = 1000;
const RETRY = 5000;

/** A saver over a server whose answers the test gives by hand. */
function openSaver() {
  const asked: string[] = [];
  const states: AutosaveState[] = [];
  const waiting: { resolve: (answer: SaveAnswer) => void; reject: (reason: Error) => void }[] = [];
  const saver = new Autosaver<string>({
    save: (value) => {
      asked.push(value);
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    onState: (state) => states.push(state),
    delayMs: DELAY,
    retryMs: RETRY,
  });
  async function answer(given: SaveAnswer | Error) {
    const next = waiting.shift();
    if (given instanceof Error) next?.reject(given);
    else next?.resolve(given);
    await vi.advanceTimersByTimeAsync(0);
  }
  return { saver, asked, answer, last: () => states.at(-1) };
}

const SAVED: SaveAnswer = { ok: true, savedAt: '14:05:09' };

describe('Autosaver', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves once, the latest text, after typing has stopped', async () => {
    const { saver, asked, answer, last } = openSaver();
    saver.change('绩');
    await vi.advanceTimersByTimeAsync(DELAY - 1);
    saver.change('绩效');
    await vi.advanceTimersByTimeAsync(DELAY - 1);
    expect(asked).toEqual([]);
    expect(last()).toEqual({ status: 'waiting' });
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual(['绩效']);
    expect(last()).toEqual({ status: 'saving' });
    await answer(SAVED);
    expect(last()).toEqual({ status: 'saved', savedAt: '14:05:09' });
  });

  it('never has two saves under way; what came meanwhile is saved next', async () => {
    const { saver, asked, answer, last } = openSaver();
    saver.change('一');
    await vi.advanceTimersByTimeAsync(DELAY);
    saver.change('二');
    await vi.advanceTimersByTimeAsync(DELAY * 3);
    expect(asked).toEqual(['一']);
    await answer(SAVED);
    expect(last()).toEqual({ status: 'waiting' });
    await vi.advanceTimersByTimeAsync(DELAY);
    expect(asked).toEqual(['一', '二']);
    await answer(SAVED);
    expect(last()).toEqual({ status: 'saved', savedAt: '14:05:09' });
  });

  it('says why it did not save, keeps the text and tries again', async () => {
    const { saver, asked, answer, last } = openSaver();
    saver.change('一');
    await vi.advanceTimersByTimeAsync(DELAY);
    await answer({ ok: false, message: '登录已失效' });
    expect(last()).toEqual({ status: 'unsaved', message: '登录已失效' });
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(asked).toEqual(['一', '一']);
  });

  it('takes a lost connection as a failure, not as saved', async () => {
    const { saver, asked, answer, last } = openSaver();
    saver.change('一');
    await vi.advanceTimersByTimeAsync(DELAY);
    saver.change('一二');
    await answer(new Error('network'));
    expect(last()?.status).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(asked).toEqual(['一', '一二']);
  });

  it('flush saves at once and waits for the answer, also of the save under way', async () => {
    const { saver, asked, answer } = openSaver();
    saver.change('一');
    await vi.advanceTimersByTimeAsync(DELAY);
    saver.change('二');
    let flushed = false;
    const flushing = saver.flush().then(() => {
      flushed = true;
    });
    await answer(SAVED);
    expect(asked).toEqual(['一', '二']);
    expect(flushed).toBe(false);
    await answer(SAVED);
    await flushing;
    expect(flushed).toBe(true);
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(asked).toEqual(['一', '二']);
  });

  it('stop leaves nothing ticking', async () => {
    const { saver, asked } = openSaver();
    saver.change('一');
    saver.stop();
    await vi.advanceTimersByTimeAsync(RETRY);
    expect(asked).toEqual([]);
  });
});
