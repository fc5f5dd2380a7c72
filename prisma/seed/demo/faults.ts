/** Drafts as clerks really leave them: the usual faults, for the lint to find and the rules to name. */
import { newId } from '@/lib/platform/ids';
import type { TargetForm, TargetLine } from '@/lib/targets/domain/types';

type Fault = (form: TargetForm) => TargetForm;

function withLines(form: TargetForm, change: (line: TargetLine, index: number) => TargetLine): TargetForm {
  return { ...form, lines: form.lines.map(change) };
}

/** A line of the unit's own in place of the first of a class. */
function replaceFirst(form: TargetForm, level1: TargetLine['level1'], own: Partial<TargetLine>): TargetForm {
  const place = form.lines.findIndex((line) => line.level1 === level1);
  return withLines(form, (line, index) =>
    index === place ? { ...line, id: newId(), indicatorId: null, noBaselineReason: '', ...own } : line,
  );
}

const vagueBenefit: Fault = (form) =>
  replaceFirst(withoutLastWeights(form), 'benefit', {
    name: '群众生产生活条件',
    direction: 'qualitative',
    targetValue: '明显改善',
    unit: '',
    scoringRule: '',
  });

const moneyAsResult: Fault = (form) =>
  replaceFirst(form, 'output', {
    level2: 'quantity',
    name: '项目资金到位率',
    direction: 'ge',
    targetValue: '100',
    unit: '%',
  });

const missingSigns: Fault = (form) =>
  replaceFirst(form, 'output', {
    level2: 'quantity',
    name: '计划完成的工作数量',
    direction: null,
    targetValue: '12',
    unit: '',
  });

const noWeights: Fault = (form) => withLines({ ...form, beneficiaries: '' }, (line) => ({ ...line, weight: '' }));

const hundredEverywhere: Fault = (form) =>
  withLines({ ...form, objective: form.objective.slice(0, 16) }, (line) =>
    line.unit === '%' && line.level1 !== 'cost' ? { ...line, targetValue: '100', noBaselineReason: '' } : line,
  );

const halfWay: Fault = (form) => ({ ...form, noSatisfactionReason: '', lines: form.lines.slice(0, 4) });

const nearName: Fault = (form) =>
  withLines(form, (line) =>
    line.level1 === 'satisfaction'
      ? { ...line, indicatorId: null, name: line.name.replace('满意度', '满意率'), specificReason: '' }
      : line,
  );

function withoutLastWeights(form: TargetForm): TargetForm {
  return withLines(form, (line, index) => (index >= form.lines.length - 2 ? { ...line, weight: '' } : line));
}

const FAULTS: readonly Fault[] = [
  vagueBenefit,
  moneyAsResult,
  missingSigns,
  noWeights,
  hundredEverywhere,
  halfWay,
  nearName,
];

/** The form with the n-th of the usual faults. */
export function spoiled(form: TargetForm, index: number): TargetForm {
  return FAULTS[index % FAULTS.length]?.(form) ?? form;
}

/** A sound form that leaves a little to ask: bases not told for two lines, which a new project may. */
export function withOpenQuestions(form: TargetForm): TargetForm {
  const places = form.lines.flatMap((line, index) => (line.level1 === 'output' ? [index] : [])).slice(0, 2);
  return withLines(form, (line, index) => (places.includes(index) ? { ...line, noBaselineReason: '' } : line));
}
