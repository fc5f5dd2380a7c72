'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useRef, useState } from 'react';
import { v7 } from 'uuid';
import { ErrorSummary } from '@/components/forms/error-summary';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { controlClass } from '@/components/ui/control-class';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { toast } from '@/components/ui/toast-channel';
import { DOCUMENT_KINDS } from '@/lib/projects/domain/reference-document';
import { DOCUMENT_KIND_LABELS } from '@/lib/projects/labels';
import { optionsOf } from '../../_components/options';
import { uploadDocument } from './upload-document';

export interface DocumentUploadProps {
  projectId: string;
  unitId: string;
}

/** One file at a time; what is wrong with it is said here, and the chosen kind stays. */
export function DocumentUpload({ projectId, unitId }: DocumentUploadProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const uploadId = useRef(v7());
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    setProblems([]);
    const reasons = await uploadDocument(uploadId.current, new FormData(event.currentTarget), projectId, unitId);
    setPending(false);
    setProblems(reasons);
    if (reasons.length > 0) return;
    form.current?.reset();
    uploadId.current = v7();
    toast('资料已上传。');
    router.refresh();
  }
  return (
    <form ref={form} onSubmit={submit} noValidate data-print="hide" className="mt-4 flex flex-col gap-3">
      <ErrorSummary
        title="这份文件没有收下，服务器上没有保存它的任何内容"
        entries={problems.map((message) => ({ message, place: 'file' }))}
      />
      <div className="flex flex-wrap items-end gap-3">
        <Field label="资料种类" name="kind">
          {(control) => (
            <Select
              {...control}
              defaultValue="implementation_plan"
              options={optionsOf(DOCUMENT_KINDS, DOCUMENT_KIND_LABELS)}
            />
          )}
        </Field>
        <Field label="选择文件" name="file" className="min-w-64">
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"
              onChange={() => {
                uploadId.current = v7();
              }}
              className={controlClass}
            />
          )}
        </Field>
        <Button type="submit" variant="primary" pending={pending} pendingLabel="正在上传和检查…">
          上传
        </Button>
      </div>
      <Checkbox
        name="secrecyConfirmed"
        value="1"
        label="资料已作保密审查，不含国家秘密、工作秘密和内部资料"
        hint="pdf、docx、xlsx、png、jpg，不超过 10 MB；带密级或内部标志的文件、有宏或有密码的文件不收。"
      />
    </form>
  );
}
