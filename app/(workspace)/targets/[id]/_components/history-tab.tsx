import { EmptyState } from '@/components/ui/empty-state';
import { RouteLink } from '@/components/ui/route-link';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { RequestContext } from '@/lib/core/context';
import type { TargetRecord } from '@/lib/targets/domain/target-record';
import { changeWords } from '@/lib/targets/labels-changes';
import { getTargetFlow } from '@/lib/targets/queries/get-target-flow';
import { listTargetSaves } from '@/lib/targets/queries/list-target-saves';
import { timeWords } from '../../_components/time-words';

/** 历史: the submitted versions, any two of them side by side, and every field that was changed, by whom and when. */
export async function HistoryTab({ context, record }: { context: RequestContext; record: TargetRecord }) {
  const [{ versions }, saves] = await Promise.all([
    getTargetFlow(context, record.id),
    listTargetSaves(context, record.id),
  ]);
  const rows = [...versions].reverse();
  return (
    <>
      <Section title="报送版本">
        <Table
          caption="历次报送的版本"
          captionHidden
          rows={rows}
          rowKey={(row) => String(row.versionNo)}
          empty={<EmptyState title="还没有报送过">提交后，每次报送的内容都会原样保存在这里。</EmptyState>}
          columns={[
            { key: 'version', head: '版本', cell: (row) => `第 ${row.versionNo} 版` },
            { key: 'at', head: '报送时间', cell: (row) => timeWords(row.submittedAt) },
            { key: 'who', head: '报送人', cell: (row) => row.submitterName },
            {
              key: 'passed',
              head: '会审',
              cell: (row) =>
                row.passedAt
                  ? `会审通过 ${timeWords(row.passedAt)}`
                  : row.reviewRound
                    ? `第 ${row.reviewRound} 轮会审`
                    : '',
            },
            {
              key: 'hash',
              head: '内容指纹',
              cell: (row) => <span className="font-mono text-sm">{row.contentHash.slice(0, 12)}</span>,
            },
            {
              key: 'compare',
              head: '对比',
              cell: (row) => (
                <RouteLink
                  href={`/targets/${record.id}/compare?from=${row.versionNo > 1 ? row.versionNo - 1 : row.versionNo}&to=${row.versionNo > 1 ? row.versionNo : 'present'}`}
                  className="text-indigo underline underline-offset-2"
                >
                  {row.versionNo > 1 ? '与上一版对比' : '与现在对比'}
                </RouteLink>
              ),
            },
          ]}
        />
      </Section>
      <Section title="修改记录" note="谁在什么时间把什么改成了什么。最近 50 次保存。">
        {saves.length === 0 ? (
          <EmptyState title="还没有修改记录">填报人保存后，改动会列在这里。</EmptyState>
        ) : (
          <ul className="divide-y divide-rule">
            {saves.map((save) => (
              <li key={save.sequence} className="grid gap-x-4 py-2 sm:grid-cols-[14rem_1fr]">
                <span className="text-ink-2 text-sm">
                  {timeWords(save.occurredAt)}
                  <br />
                  {save.personName}
                </span>
                <ul>
                  {save.changes.map((change) => (
                    <li key={JSON.stringify(change)}>{changeWords(change)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
