import { describe, expect, it } from 'vitest';
import { judgeActFile } from '../../../scripts/checks/acts.mjs';
import { lineCount } from '../../../scripts/checks/file-size.mjs';
import { judgeText } from '../../../scripts/checks/loose-ends.mjs';
import { judgePurity } from '../../../scripts/checks/purity.mjs';
import { judgeComparisons } from '../../../scripts/checks/rule-numbers.mjs';
import { compareScenarios } from '../../../scripts/checks/scenarios.mjs';

describe('acts', () => {
  const nowhere = () => false;
  const whole = "export const a = act({ name: 'a', schema, authorise, run: async (scope) => { scope.record({}); } });";

  it('pass when they authorise and record, here or in a module they import', async () => {
    expect(await judgeActFile('a.ts', whole, nowhere)).toEqual([]);
    const lending = `import { take } from '@/lib/x/take';\n${whole.replace('scope.record({})', 'take(scope)')}`;
    expect(await judgeActFile('a.ts', lending, (name) => name === '@/lib/x/take')).toEqual([]);
    expect(await judgeActFile('a.ts', lending, nowhere)).toEqual([expect.stringContaining('leaves no audit entry')]);
  });

  it('fail without authorise', async () => {
    const open = whole.replace('authorise, ', '');
    expect(await judgeActFile('a.ts', open, nowhere)).toEqual(['a.ts: the act has no authorise']);
  });

  it('may be functions that join an act, and nothing else', async () => {
    const joining = 'export async function tell(scope: ActScope, text: string): Promise<void> { write(scope, text); }';
    expect(await judgeActFile('a.ts', joining, nowhere)).toEqual([]);
    expect(await judgeActFile('a.ts', joining.replace('ActScope', 'Tx'), nowhere)).toHaveLength(1);
  });
});

describe('rule numbers', () => {
  it('are found on either side, with their line', async () => {
    expect(await judgeComparisons('a.ts', 'const a = 1;\nif (rate > 20) stop();')).toEqual([
      expect.stringMatching(/^a\.ts:2: compares with 20/),
    ]);
    expect(await judgeComparisons('a.tsx', 'const a = <b>{0.2 <= share ? 1 : 2}</b>;')).toHaveLength(1);
  });

  it('are not lengths, signs, counts or protocol answers', async () => {
    expect(await judgeComparisons('a.ts', 'x.length > 20; n > 0; n === -1; r.status === 404; rate > LIMIT;')).toEqual(
      [],
    );
  });
});

describe('purity', () => {
  it.each(['new Date()', 'Date.now()', 'Math.random()', 'process.env.X', 'fetch(url)', 'console.log(1)'])(
    'refuses %s',
    async (text) => {
      expect(await judgePurity('a.ts', `/** head */\nexport const a = ${text};`)).toEqual([
        expect.stringMatching(/^a\.ts:2: /),
      ]);
    },
  );

  it('takes a date that was given', async () => {
    expect(await judgePurity('a.ts', 'export const a = (day: string) => new Date(day);')).toEqual([]);
  });
});

describe('scenarios', () => {
  it('must be on both sides', () => {
    expect(compareScenarios('SCN-01 SCN-02', "test('SCN-02 …')  test('SCN-03 …')")).toEqual([
      'docs/scenarios.md: SCN-01 is on no journey in tests/e2e',
      'tests/e2e: SCN-03 is not in docs/scenarios.md',
    ]);
  });
});

describe('sizes and loose ends', () => {
  it('counts lines as an editor does', () => {
    expect([lineCount('a\nb\n'), lineCount('a\nb')]).toEqual([2, 2]);
  });

  it('finds a focused test and a promise', () => {
    expect(judgeText('a.ts', 'it.only(1)\n// TODO later\nit(2)')).toHaveLength(2);
  });
});
