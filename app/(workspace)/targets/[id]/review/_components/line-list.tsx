import { classNames } from '@/components/ui/class-names';
import type { OpinionView } from '@/lib/targets/domain/flow';
import { REVIEW_PARTIES, type ReviewParty } from '@/lib/targets/domain/review';
import type { Finding, TargetLine } from '@/lib/targets/domain/types';
import { DIRECTION_LABELS, LEVEL2_LABELS, PARTY_LABELS, VERDICT_LABELS } from '@/lib/targets/labels';
import type { ShownRemark } from './review-parts';

export interface LineListProps {
  readonly lines: readonly TargetLine[];
  readonly opinions: readonly OpinionView[];
  readonly findings: readonly Finding[];
  readonly remarks: readonly ShownRemark[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The lines under review with each party's word; a row is chosen by its name. */
export function LineList({ lines, opinions, findings, remarks, chosen, onChoose }: LineListProps) {
  return (
    <div className="border-ink border-t bg-surface max-lg:overflow-x-auto max-lg:[--ledger-top:0px]">
      <table className="ledger">
        <caption className="sr-only">指标与三方意见</caption>
        <thead>
          <tr>
            <th scope="col">三级指标</th>
            <th scope="col">指标值</th>
            <th scope="col" data-figure>
              权重<span className="ml-1 font-normal text-ink-3 text-xs">分</span>
            </th>
            {REVIEW_PARTIES.map((party) => (
              <th key={party} scope="col" className="whitespace-nowrap">
                {shortParty(party)}
              </th>
            ))}
            <th scope="col">提示</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => {
            const own = findings.filter((finding) => finding.lineId === line.id);
            const open = remarks.filter((remark) => remark.lineId === line.id && !remark.isResolved).length;
            return (
              <tr key={line.id} className={classNames(line.id === chosen && 'bg-indigo-tint')}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={line.id === chosen}
                    onClick={() => onChoose(line.id)}
                    className="min-h-9 text-left text-indigo hover:underline"
                  >
                    {index + 1}. {line.name}
                  </button>
                  <span className="block font-normal text-ink-3 text-sm">
                    {LEVEL2_LABELS[line.level2]} · {line.indicatorId ? '共性' : '个性'}
                  </span>
                </th>
                <td>
                  {line.direction && line.direction !== 'qualitative' && DIRECTION_LABELS[line.direction]}{' '}
                  {line.targetValue} {line.unit}
                </td>
                <td data-figure>{line.weight}</td>
                {REVIEW_PARTIES.map((party) => (
                  <td key={party}>
                    <Word opinion={opinions.find((one) => one.lineId === line.id && one.party === party)} />
                  </td>
                ))}
                <td className="whitespace-nowrap text-amber text-sm">
                  {own.length > 0 && <span className="block">▲ {own.length} 处</span>}
                  {open > 0 && <span className="block text-vermilion">■ 讨论 {open}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Word({ opinion }: { opinion: OpinionView | undefined }) {
  if (!opinion) return <span className="text-ink-3">—</span>;
  const agrees = opinion.verdict === 'agree';
  return (
    <span className={classNames('whitespace-nowrap', agrees ? 'text-green' : 'text-vermilion')}>
      {agrees ? '●' : '■'} {VERDICT_LABELS[opinion.verdict]}
      {opinion.carriedFrom !== null && (
        <span className="block text-ink-3 text-xs">沿用第 {opinion.carriedFrom} 轮</span>
      )}
    </span>
  );
}

function shortParty(party: ReviewParty): string {
  return PARTY_LABELS[party].slice(0, party === 'unit' ? 4 : party === 'finance' ? 2 : 3).replace('预算', '');
}
