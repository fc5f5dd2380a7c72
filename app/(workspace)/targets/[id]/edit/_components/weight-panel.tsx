import { formatPoints } from '@/lib/core/points';
import { PROJECT_LEVEL1 } from '@/lib/targets/domain/types';
import type { WeightSummary } from '@/lib/targets/domain/weights';
import { LEVEL1_LABELS } from '@/lib/targets/labels';

/** Weights as they stand: sum, quota and what is left, for each class and in total. */
export function WeightPanel({ summary }: { summary: WeightSummary }) {
  return (
    <table className="w-full max-w-xl text-sm" aria-label="权重合计">
      <thead>
        <tr className="border-ink border-b text-left">
          <th scope="col" className="py-1 font-semibold">
            一级指标
          </th>
          <th scope="col" className="text-right font-semibold">
            已分配（分）
          </th>
          <th scope="col" className="text-right font-semibold">
            应为（分）
          </th>
          <th scope="col" className="text-right font-semibold">
            差额（分）
          </th>
        </tr>
      </thead>
      <tbody>
        {PROJECT_LEVEL1.map((level1) => ({ level1, ...summary.level1[level1] })).map((row) => (
          <tr key={row.level1} className="border-rule border-b">
            <th scope="row" className="py-1 text-left font-normal">
              {LEVEL1_LABELS[row.level1]}
            </th>
            <td className="text-right tabular-nums">{formatPoints(row.sum)}</td>
            <td className="text-right tabular-nums">{formatPoints(row.quota)}</td>
            <td className="text-right tabular-nums">
              <Remainder value={row.remainder} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="py-1 text-left">
            合计
          </th>
          <td className="text-right tabular-nums">{formatPoints(summary.total.sum)}</td>
          <td className="text-right tabular-nums">{formatPoints(summary.total.quota)}</td>
          <td className="text-right tabular-nums">
            <Remainder value={summary.total.remainder} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Remainder({ value }: { value: WeightSummary['total']['remainder'] }) {
  if (value === 0) return <span className="text-green">● 正好</span>;
  const points = formatPoints(value).replace('-', '');
  return <span className="text-vermilion">{value > 0 ? `■ 还差 ${points}` : `■ 超出 ${points}`}</span>;
}
