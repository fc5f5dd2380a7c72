'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useState } from 'react';
import { v7 as newId } from 'uuid';
import { AutosaveStatus } from '@/components/forms/autosave-status';
import { DirtyGuard } from '@/components/forms/dirty-guard';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { SectionedForm } from '@/components/ui/sectioned-form';
import { StickyBar } from '@/components/ui/sticky-bar';
import { toast } from '@/components/ui/toast-channel';
import type { Editable } from '@/lib/targets/domain/editable';
import { emptyLine, lineOf } from '@/lib/targets/domain/form-editing';
import { legalPairs } from '@/lib/targets/domain/frames';
import { guardName, indexLibrary } from '@/lib/targets/domain/naming';
import type { TargetRules } from '@/lib/targets/domain/rules/form-rule';
import {
  PROJECT_LEVEL1,
  type ProjectLevel1,
  type TargetForm,
  type TargetLine,
  type TargetSubject,
} from '@/lib/targets/domain/types';
import { pointsWords } from '@/lib/targets/labels';
import { CopyYearBefore } from './copy-year-before';
import { dropBackup, findBackup } from './draft-backup';
import type { DocumentChoice, LineReturn } from './editor-parts';
import { FindingsSummary } from './findings-summary';
import { LibraryPicker } from './library-picker';
import { LinesSection } from './lines-section';
import { objectiveFields, REASON_FIELDS } from './text-fields';
import { TextsSection } from './texts-section';
import { useFindings } from './use-findings';
import { useJump } from './use-jump';
import { type LoadedLibrary, useLibrary } from './use-library';
import { timeOf, useTargetEditor } from './use-target-editor';
import { WeightPanel } from './weight-panel';

export interface TargetEditorProps {
  readonly targetId: string;
  readonly version: number;
  readonly form: TargetForm;
  readonly subject: TargetSubject;
  readonly editable: Editable;
  readonly returns: readonly LineReturn[];
  readonly documents: readonly DocumentChoice[];
  readonly rules: TargetRules;
  /** where the library is fetched from; changes with its edition */
  readonly libraryAddress: string;
  readonly savedAt: string;
  /** what the project submitted the year before; null = nothing to copy */
  readonly yearBefore: { readonly year: number; readonly lines: readonly TargetLine[] } | null;
}

/** The clerk's desk: the form in sections, checked while typing by the server's own rules, saved by itself. */
export function TargetEditor(props: TargetEditorProps) {
  const { targetId, editable, returns, documents } = props;
  const { form, step, saving, outcome, isSubmitting, submit } = useTargetEditor(targetId, props.form, props.version);
  const router = useRouter();
  const { jump, jumpTo } = useJump(firstReturned(props));
  const library = useLibrary(props.libraryAddress);
  const { findings, summary } = useFindings(form, props.subject, props.rules, library);
  const [picking, setPicking] = useState<ProjectLevel1 | null>(null);
  const [removed, setRemoved] = useState<{ line: TargetLine; position: number } | null>(null);
  const [backup, setBackup] = useState<TargetForm | null>(null);
  useEffect(() => setBackup(findBackup(targetId)), [targetId]);
  const index = useMemo(() => (library.status === 'ready' ? indexLibrary(library.entries) : null), [library]);
  const pairs = useMemo(() => legalPairs(form.frame), [form.frame]);
  const taken = useMemo(() => new Set(form.lines.flatMap((line) => line.indicatorId ?? [])), [form.lines]);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const textsLocked = editable.kind === 'none' || (editable.kind === 'some' && !editable.texts);

  function linkName(line: TargetLine) {
    if (index === null) return;
    const verdict = guardName(line, form.frame, index, props.rules.targetForm.nearName);
    if (verdict.kind !== 'equal') return;
    step({ kind: 'line_from_library', id: line.id, entry: verdict.entry });
    toast(`“${verdict.entry.name}”在指标库里，已改为共性指标。`);
  }

  /** The official layout shows what is stored, so what was typed is stored first. */
  async function preview() {
    await saving.flush();
    router.push(`/targets/${targetId}`);
  }

  function remove(line: TargetLine) {
    setRemoved({ line, position: form.lines.findIndex((other) => other.id === line.id) });
    step({ kind: 'line_removed', id: line.id });
  }

  return (
    <>
      <DirtyGuard active={saving.dirty} />
      <FindingsSummary findings={findings} outcome={outcome} returns={returns} form={form} onJump={jumpTo} />
      {backup && (
        <Notice tone="warn" title="上次离开时有内容没有存上">
          <div className="flex flex-wrap gap-2">
            <Button
              type="button"
              size="small"
              onClick={() => {
                step({ kind: 'form_replaced', form: backup });
                setBackup(null);
              }}
            >
              恢复没存上的内容
            </Button>
            <Button
              type="button"
              size="small"
              variant="quiet"
              onClick={() => {
                dropBackup(targetId);
                setBackup(null);
              }}
            >
              不要了
            </Button>
          </div>
        </Notice>
      )}
      <SectionedForm
        progress={progressWords(library.status, errors)}
        sections={[
          { id: 'objective', title: '年度目标' },
          { id: 'lines', title: '绩效指标' },
          { id: 'weights', title: '权重合计' },
        ]}
      >
        <Section id="objective" title="年度目标" note="写清全年办成什么事、办到什么程度、谁受益。">
          <TextsSection
            form={form}
            fields={objectiveFields(props.rules.targetForm)}
            findings={findings}
            readOnly={textsLocked}
            step={step}
          />
        </Section>
        <Section id="lines" title="绩效指标" note="共性指标一律从指标库选；库里没有的才用个性指标，并写明理由。">
          {library.status === 'failed' && <Notice tone="danger" title="指标库没有读出来，请刷新页面再选指标。" />}
          {removed && (
            <Notice tone="info" title={`已删除“${removed.line.name || '空行'}”`} live>
              <Button
                type="button"
                size="small"
                variant="quiet"
                onClick={() => {
                  step({ kind: 'line_restored', ...removed });
                  setRemoved(null);
                }}
              >
                恢复这一行
              </Button>
            </Notice>
          )}
          {props.yearBefore && editable.kind === 'all' && (
            <CopyYearBefore yearBefore={props.yearBefore} form={form} step={step} />
          )}
          <div className="flex flex-col gap-6">
            {PROJECT_LEVEL1.map((level1) => (
              <LinesSection
                key={level1}
                level1={level1}
                form={form}
                summary={summary}
                pairs={pairs}
                editable={editable}
                findings={findings}
                returns={returns}
                documents={documents}
                jump={jump}
                step={step}
                onPick={setPicking}
                onRemove={remove}
                onNameLeft={linkName}
              />
            ))}
          </div>
        </Section>
        <Section id="weights" title="权重合计" note={weightNote(props.rules.weights)}>
          <WeightPanel summary={summary} />
          <div className="mt-4">
            <TextsSection form={form} fields={REASON_FIELDS} findings={findings} readOnly={textsLocked} step={step} />
          </div>
        </Section>
      </SectionedForm>
      <LibraryPicker
        level1={picking}
        entries={library.status === 'ready' ? library.entries : []}
        taken={taken}
        onPick={(entry) => step({ kind: 'line_added', line: lineOf(newId(), entry, form.frame) })}
        onOwn={() => {
          const pair = pairs.find(({ level1 }) => level1 === picking);
          if (pair) step({ kind: 'line_added', line: emptyLine(newId(), pair.level1, pair.level2) });
          setPicking(null);
        }}
        onClose={() => setPicking(null)}
      />
      <StickyBar
        note={<AutosaveStatus state={saving.state} lastSavedAt={timeOf(props.savedAt)} onRetry={saving.flush} />}
      >
        <Button type="button" variant="quiet" onClick={preview}>
          预览
        </Button>
        <Button type="button" variant="secondary" onClick={saving.flush}>
          暂存
        </Button>
        <Button
          type="button"
          pending={isSubmitting}
          pendingLabel="正在提交…"
          reasons={errors > 0 || library.status !== 'ready' ? [progressWords(library.status, errors)] : []}
          onClick={() => submit('')}
        >
          提交
        </Button>
      </StickyBar>
    </>
  );
}

/** How far the form is, in words; nothing is promised before the rules have the library. */
function progressWords(library: LoadedLibrary['status'], errors: number): string {
  if (library === 'loading') return '正在读指标库…';
  if (library === 'failed') return '指标库没有读出来，请刷新页面';
  return errors === 0 ? '已可提交' : `还有 ${errors} 处要填或要改，见页面上方`;
}

/** Where a returned target is mended first; null when no single line came back. */
function firstReturned({ form, returns }: TargetEditorProps): string | null {
  const back = new Set(returns.map((item) => item.lineId));
  const index = form.lines.findIndex((line) => back.has(line.id));
  return index < 0 ? null : `lines[${index}].targetValue`;
}

function weightNote({ executionWeight, targetTotal }: TargetRules['weights']): string {
  return `预算执行率的 ${pointsWords(executionWeight)} 分在自评时另计，这里合计 ${pointsWords(targetTotal)} 分。`;
}
