import { type Description, DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { codeWarnings } from '@/lib/projects/domain/project-code';
import { CATEGORY_LABELS, CONTINUITY_LABELS, KIND_LABELS, SUBJECT_LABELS } from '@/lib/projects/labels';
import type { NamedUnit, ProjectDetail } from '@/lib/projects/queries/get-project';
import { codeWarningText } from '@/lib/projects/refusal-labels';

function unitName(unit: NamedUnit): string {
  return `${unit.code}-${unit.name}`;
}

function itemsOf(project: ProjectDetail): Description[] {
  const term =
    project.termFrom === project.termTo ? `${project.termFrom} 年` : `${project.termFrom}–${project.termTo} 年`;
  return [
    { term: '名称', value: project.name, wide: true },
    { term: '项目或政策', value: SUBJECT_LABELS[project.subjectKind] },
    { term: '项目代码', value: project.subjectKind === 'policy' ? '政策没有项目代码' : project.code },
    { term: '本地旧代码', value: project.localCode },
    { term: '项目类别', value: CATEGORY_LABELS[project.category] },
    { term: '项目类型', value: project.kind && KIND_LABELS[project.kind] },
    { term: '新增或延续', value: CONTINUITY_LABELS[project.continuity] },
    { term: '项目期', value: term },
    { term: '责任单位', value: unitName(project.unit) },
    { term: '实施单位', value: project.implementingUnit ? unitName(project.implementingUnit) : '与责任单位相同' },
    { term: '项目负责人', value: project.projectLeader },
    { term: '负责人电话', value: project.leaderPhone },
    { term: '单位负责人', value: project.unitLeader },
  ];
}

/** 基本信息, with what is odd about the code; oddities do not stop anything. */
export function FactsSection({ project, countyCode }: { project: ProjectDetail; countyCode: string }) {
  const warnings = codeWarnings(project.code, countyCode, project.category);
  return (
    <Section id="facts" title="基本信息">
      {warnings.map((warning) => (
        <Notice key={warning.code} tone="warn" title={codeWarningText(warning)} />
      ))}
      <DescriptionList items={itemsOf(project)} />
    </Section>
  );
}
