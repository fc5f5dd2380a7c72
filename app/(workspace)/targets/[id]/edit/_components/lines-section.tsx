'use client';

import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { formatPoints } from '@/lib/core/points';
import type { Editable } from '@/lib/targets/domain/editable';
import type { EditorStep } from '@/lib/targets/domain/form-editing';
import type { LevelPair } from '@/lib/targets/domain/frames';
import type { Finding, ProjectLevel1, TargetForm, TargetLine } from '@/lib/targets/domain/types';
import type { WeightSum, WeightSummary } from '@/lib/targets/domain/weights';
import { LEVEL1_LABELS } from '@/lib/targets/labels';
import type { DocumentChoice, LineReturn } from './editor-parts';
import { LineRow } from './line-row';
import type { Jump } from './use-jump';

export interface LinesSectionProps {
  readonly level1: ProjectLevel1;
  readonly form: TargetForm;
  readonly summary: WeightSummary;
  /** legal pairs of the form's frame */
  readonly pairs: readonly LevelPair[];
  readonly editable: Editable;
  readonly findings: readonly Finding[];
  readonly returns: readonly LineReturn[];
  readonly documents: readonly DocumentChoice[];
  /** where the clerk was last sent */
  readonly jump: Jump | null;
  readonly step: (step: EditorStep) => void;
  readonly onPick: (level1: ProjectLevel1) => void;
  readonly onRemove: (line: TargetLine) => void;
  readonly onNameLeft: (line: TargetLine) => void;
}

const HEADS = [
  { label: '序号', isHidden: true },
  { label: '二级指标' },
  { label: '三级指标' },
  { label: '性质' },
  { label: '指标值' },
  { label: '单位' },
  { label: '权重（分）' },
  { label: '操作', isHidden: true },
];

/** The lines of one class, with its share of the weights beside its name. */
export function LinesSection(props: LinesSectionProps) {
  const { level1, form, summary, editable, findings, returns, onPick } = props;
  const share = summary.level1[level1];
  const lines = form.lines.flatMap((line, index) => (line.level1 === level1 ? [{ line, index }] : []));
  const pairs = props.pairs.filter((pair) => pair.level1 === level1);
  if (pairs.length === 0) return null;
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-2 border-rule border-b py-1">
        <h3 className="font-semibold text-base">{LEVEL1_LABELS[level1]}</h3>
        <p className="text-ink-2 text-sm tabular-nums">{shareWords(share)}</p>
        {mayAdd(level1, editable) && (
          <Button type="button" variant="secondary" size="small" onClick={() => onPick(level1)}>
            添加{LEVEL1_LABELS[level1]}
          </Button>
        )}
      </div>
      {lines.length > 0 && (
        <table className="w-full border-collapse max-md:block" aria-label={LEVEL1_LABELS[level1]}>
          <thead className="max-md:hidden">
            <tr className="text-left text-ink-2 text-sm">
              {HEADS.map(({ label, isHidden }) => (
                <th key={label} scope="col" className="px-1 py-1 font-normal">
                  {isHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
                </th>
              ))}
            </tr>
          </thead>
          {lines.map(({ line, index }) => (
            <LineRow
              key={line.id}
              line={line}
              index={index}
              pairs={pairs}
              findings={findings.filter((finding) => finding.lineId === line.id)}
              returned={returns.filter((item) => item.lineId === line.id)}
              locked={lockOf(line, editable)}
              documents={props.documents}
              jump={props.jump?.place.startsWith(`lines[${index}].`) ? props.jump : null}
              step={props.step}
              onRemove={props.onRemove}
              onNameLeft={props.onNameLeft}
            />
          ))}
        </table>
      )}
    </div>
  );
}

function shareWords({ sum, quota, remainder }: WeightSum): string {
  if (quota === 0 && sum === 0) return '未设';
  const state =
    remainder === 0
      ? '正好'
      : remainder > 0
        ? `还差 ${formatPoints(remainder)}`
        : `超出 ${formatPoints(remainder).replace('-', '')}`;
  return `权重 ${formatPoints(sum)} / ${formatPoints(quota)} 分，${state}`;
}

function lockOf(line: TargetLine, editable: Editable): 'no' | 'but_weight' | 'all' {
  if (editable.kind === 'all') return 'no';
  if (editable.kind === 'none') return 'all';
  if (!editable.fixedIds.has(line.id)) return 'no';
  return editable.openClasses.has(line.level1) ? 'but_weight' : 'all';
}

function mayAdd(level1: ProjectLevel1, editable: Editable): boolean {
  return editable.kind === 'some' ? editable.openClasses.has(level1) : editable.kind === 'all';
}
