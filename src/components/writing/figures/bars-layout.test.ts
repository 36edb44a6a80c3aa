import { describe, expect, it } from 'vitest';
import { stackBars, WIDTH } from './bars-layout.ts';

describe('stackBars', () => {
  it('draws all bars to one scale, the longest over the full width', () => {
    const [long, short] = stackBars({
      bars: [
        { label: 'a', values: [30, 10] },
        { label: 'b', values: [10, 10] },
      ],
    });
    const end = (stack: typeof long) => (stack?.pieces.at(-1)?.start ?? 0) + (stack?.pieces.at(-1)?.length ?? 0);
    expect(end(long)).toBeGreaterThan(WIDTH - 5);
    expect(end(long)).toBeLessThanOrEqual(WIDTH);
    expect(end(short)).toBeCloseTo(WIDTH / 2, -1);
  });

  it('draws nothing for zero', () => {
    expect(stackBars({ bars: [{ label: 'a', values: [0, 5] }] })[0]?.pieces.map(({ series }) => series)).toEqual([1]);
    expect(stackBars({ bars: [{ label: 'a', values: [0] }] })[0]?.pieces).toEqual([]);
  });
});
