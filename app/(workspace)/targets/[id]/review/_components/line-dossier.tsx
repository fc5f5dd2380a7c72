'use client';

import { type Description, DescriptionList } from '@/components/ui/description-list';
import type { OpinionView } from '@/lib/targets/domain/flow';
import { ASPECT_LABELS, PARTY_LABELS, REASON_LABELS, VERDICT_LABELS } from '@/lib/targets/labels';
import { findingWords } from '@/lib/targets/labels-findings';
import { LineThread } from './line-thread';
import { OpinionForm } from './opinion-form';
import type { LineDossierProps } from './review-parts';

/** All there is to judge one line by: the library's word, the basis cited, the hints, the opinions, the discussion. */
export function LineDossier(props: LineDossierProps) {
  const { line, findings, opinions, party, isOpen, documents } = props;
  const own = findings.filter((finding) => finding.lineId === line.id);
  const said = opinions.filter((opinion) => opinion.lineId === line.id);
  const cited = documents.find((document) => document.id === line.documentId);
  return (
    <div className="flex flex-col gap-4">
      <DescriptionList items={facts(props)} />
      <p className="text-sm">
        依据：
        {cited ? (
          <a href={`/api/documents/${cited.id}`} className="text-indigo underline underline-offset-2">
            {cited.fileName}
          </a>
        ) : (
          '没有引用资料'
        )}
        {line.clauseNumber && `，${line.clauseNumber}`}
        {line.clauseText && `：“${line.clauseText}”`}
      </p>
      {own.length > 0 && (
        <ul className="flex flex-col gap-1 text-sm">
          {own.map((finding) => {
            const words = findingWords(finding);
            return (
              <li key={`${finding.rule}-${finding.code}`} className="text-amber">
                ▲ {words.message}
                {words.rewrite && <span className="text-ink-2"> 建议：{words.rewrite}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {said.length > 0 && <Said opinions={said} />}
      {isOpen && party && (
        <OpinionForm {...props} party={party} given={said.find((opinion) => opinion.party === party)} />
      )}
      <LineThread {...props} />
    </div>
  );
}

function facts({ line, details }: LineDossierProps): Description[] {
  const entry = line.indicatorId ? details[line.indicatorId] : undefined;
  const own: Description[] = [
    { term: '指标值来源', value: line.valueSource || '—', wide: true },
    { term: '评（扣）分标准', value: line.scoringRule || '—', wide: true },
    { term: '上年实际值', value: line.baseline ? `${line.baseline} ${line.unit}` : line.noBaselineReason || '—' },
  ];
  if (!entry) return [...own, { term: '个性指标理由', value: line.specificReason || '—', wide: true }];
  return [
    ...own,
    { term: '指标库', value: `${entry.code} · ${entry.category}` },
    { term: '库内解释', value: entry.explanation, wide: true },
    { term: '参考值', value: entry.typicalValue ? `${entry.typicalValue} ${entry.unit}` : '—' },
    { term: '佐证资料', value: entry.sourceBasis },
  ];
}

function Said({ opinions }: { opinions: readonly OpinionView[] }) {
  return (
    <ul className="divide-y divide-rule border-rule border-y text-sm">
      {opinions.map((opinion) => (
        <li key={opinion.party} className="py-1">
          <span className="font-semibold">{PARTY_LABELS[opinion.party]}</span>：{VERDICT_LABELS[opinion.verdict]}
          {opinion.aspect && ` · ${ASPECT_LABELS[opinion.aspect]}`}
          {opinion.reasonCode && ` · ${REASON_LABELS[opinion.reasonCode]}`}
          {opinion.suggestedValue && ` · 建议值 ${opinion.suggestedValue}`}
          {opinion.text && `。${opinion.text}`}
          {opinion.isTraced && <span className="text-green"> 已核对依据</span>}
          <span className="text-ink-3">（{opinion.personName}）</span>
        </li>
      ))}
    </ul>
  );
}
