import { Section } from '@/components/ui/section';
import type { RequestContext } from '@/lib/core/context';
import { getProject } from '@/lib/projects/queries/get-project';
import type { RuleSet } from '@/lib/rules/domain/rule-set';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import type { Finding } from '@/lib/targets/domain/types';
import { findingWords } from '@/lib/targets/labels-findings';
import { countyInView } from '@/lib/web/request-context';
import { OfficialForm } from '../../_components/official-form';

export interface FormTabProps {
  readonly context: RequestContext;
  readonly record: TargetRecord;
  /** rules of the target's year */
  readonly rules: RuleSet;
  readonly findings: readonly Finding[];
}

/** The target in the official layout, and what the rules say of it. */
export async function FormTab(props: FormTabProps) {
  const { context, record, rules, findings } = props;
  const [project, county] = await Promise.all([getProject(context, record.projectId), countyInView()]);
  return (
    <>
      {findings.length > 0 && (
        <Section title="检查提示" note="“■”须改正后才能提交；“▲”供填报和会审参考。">
          <ul data-print="hide" className="flex flex-col gap-1 text-sm">
            {findings.map((finding) => (
              <li
                key={`${finding.rule}-${finding.code}-${finding.place}`}
                className={finding.severity === 'error' ? 'text-vermilion' : 'text-amber'}
              >
                {finding.severity === 'error' ? '■ ' : '▲ '}
                {findingWords(finding).message}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <OfficialForm
        record={record}
        project={project}
        rules={rules}
        mark={county.isDemo ? `演示数据·非${county.name}发布` : undefined}
      />
    </>
  );
}
