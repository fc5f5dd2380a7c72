import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { RequestContext } from '@/lib/core/context';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import { CONCLUSION_LABELS, PARTY_LABELS, REASON_LABELS, RETURN_PLACE_LABELS } from '@/lib/targets/labels';
import { getTargetFlow } from '@/lib/targets/queries/get-target-flow';
import { timeWords } from '../../_components/time-words';

/** 审核意见: what each party signed in each round, and what was returned and why. */
export async function OpinionsTab({ context, record }: { context: RequestContext; record: TargetRecord }) {
  const { opinions, returns } = await getTargetFlow(context, record.id);
  const names = new Map(record.form.lines.map((line) => [line.id, line.name]));
  if (opinions.length === 0 && returns.length === 0) {
    return (
      <EmptyState title="还没有审核意见">目标提交后，单位审核、主管部门审核和三方会审的意见会列在这里。</EmptyState>
    );
  }
  return (
    <>
      {opinions.length > 0 && (
        <Section title="三方意见">
          <ul className="divide-y divide-rule">
            {opinions.map((opinion) => (
              <li key={`${opinion.round}-${opinion.party}`} className="grid gap-x-4 py-2 sm:grid-cols-[8rem_8rem_1fr]">
                <span>
                  第 {opinion.round} 轮 · {PARTY_LABELS[opinion.party]}
                </span>
                <span className="font-semibold">{CONCLUSION_LABELS[opinion.conclusion]}</span>
                <span>
                  {opinion.text || '（无补充意见）'}
                  <span className="ml-2 text-ink-3 text-sm">
                    {opinion.personName} {timeWords(opinion.signedAt)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {returns.length > 0 && (
        <Section title="退回意见">
          <ul className="divide-y divide-rule">
            {returns.map((item) => (
              <li key={`${item.round}-${item.place}-${item.lineId}-${item.text}`} className="py-2">
                <p>
                  <span className="font-semibold">
                    {(item.lineId && names.get(item.lineId)) ?? RETURN_PLACE_LABELS[item.place]}
                  </span>
                  ：{REASON_LABELS[item.reasonCode]}。{item.text}
                </p>
                <p className="text-ink-3 text-sm">
                  {item.personName} {timeWords(item.returnedAt)}
                  {item.isOpen ? ' · 本次退回' : ' · 已了结'}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
