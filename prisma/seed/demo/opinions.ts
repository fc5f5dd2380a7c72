/** What the three parties of a joint review say in the demo: mostly agreement, sometimes reasons at two lines. */
import type { LineOpinion, PartyConclusion, ReviewParty } from '@/lib/targets/domain/review';
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';

export type GivenOpinion = Omit<LineOpinion, 'party'>;

export interface PartyWord {
  readonly opinions: readonly GivenOpinion[];
  readonly conclusion: PartyConclusion;
  readonly text: string;
}

const AGREEMENT: Readonly<Record<ReviewParty, string>> = {
  unit: '指标和目标值经本单位集体研究确定，同意报审。',
  finance: '指标与项目内容相符，目标值有依据，同意。',
  third_party: '指标完整、可衡量，未发现不合理之处，同意。',
};

function agreed(line: TargetLine): GivenOpinion {
  return {
    lineId: line.id,
    verdict: 'agree',
    aspect: null,
    reasonCode: null,
    text: '',
    suggestedValue: '',
    isTraced: line.documentId !== null,
  };
}

export function agreement(form: TargetForm, party: ReviewParty): PartyWord {
  return { opinions: form.lines.map(agreed), conclusion: 'agree', text: AGREEMENT[party] };
}

/** The two lines a review finds fault with: a quantity and a benefit, the usual ones. */
export function faultyLines(form: TargetForm): readonly TargetLine[] {
  const first = form.lines.find((line) => line.level2 === 'quantity');
  const second = form.lines.find((line) => line.level1 === 'benefit');
  return [first, second].filter((line) => line !== undefined);
}

/** Agreement but for the faulty lines, which should change. */
export function objection(form: TargetForm): PartyWord {
  const faulty = new Set(faultyLines(form).map((line) => line.id));
  const opinions = form.lines.map((line): GivenOpinion => {
    if (!faulty.has(line.id)) return agreed(line);
    return {
      ...agreed(line),
      verdict: 'modify',
      aspect: line.level1 === 'benefit' ? 'appropriateness' : 'feasibility',
      reasonCode: line.level1 === 'benefit' ? 'value_too_low' : 'no_basis',
      text: returnText(line),
      suggestedValue: mendedValue(line),
    };
  });
  const conclusion = 'agree_after_revision';
  return { opinions, conclusion, text: `有${faulty.size}条指标的目标值需要修改，修改后同意。` };
}

/** What a return says at a line. */
export function returnText(line: TargetLine): string {
  return line.level1 === 'benefit'
    ? `“${line.name}”的目标值偏低，没有体现资金投入后的改进，请参照同类项目调整。`
    : `“${line.name}”的目标值缺少测算依据，请对照实施方案的工作量重新核定。`;
}

/** The value a clerk comes back with: somewhat more demanding than before. */
export function mendedValue(line: TargetLine): string {
  const value = Number(line.targetValue);
  const isCapped = line.unit === '%' && value >= 98;
  if (Number.isNaN(value) || value === 0 || isCapped || line.direction === 'eq') return line.targetValue;
  const better = line.unit === '%' ? value + 1 : value * 1.02;
  const places = 10 ** (line.targetValue.split('.')[1]?.length ?? 0);
  const raised = Math.ceil(better * places) / places;
  return String(line.direction === 'le' ? Math.max(0, Math.floor(value * 0.97 * places) / places) : raised);
}
