import { ConfirmAction } from '@/components/forms/confirm-action';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { type Column, Table } from '@/components/ui/table';
import type { DocumentRecord } from '@/lib/projects/domain/reference-document';
import { DOCUMENT_KIND_LABELS } from '@/lib/projects/labels';
import { removeDocumentAction } from '../../actions';
import { DocumentLink } from './document-link';
import { DocumentUpload } from './document-upload';

export interface DocumentsSectionProps {
  documents: readonly DocumentRecord[];
  projectId: string;
  unitId: string;
  canEdit: boolean;
}

function sizeOf(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** 依据资料: what the target's lines cite; the unit's own papers stand beside the project's. */
export function DocumentsSection({ documents, projectId, unitId, canEdit }: DocumentsSectionProps) {
  const columns: Column<DocumentRecord>[] = [
    { key: 'name', head: '文件', cell: (one) => <DocumentLink id={one.id} fileName={one.fileName} /> },
    { key: 'kind', head: '种类', cell: (one) => DOCUMENT_KIND_LABELS[one.kind] },
    { key: 'owner', head: '属于', cell: (one) => (one.projectId === null ? '本单位' : '本项目') },
    { key: 'size', head: '大小', figure: true, cell: (one) => sizeOf(one.byteSize) },
    {
      key: 'uploaded',
      head: '上传时间',
      cell: (one) => one.uploadedAt.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false }),
    },
    {
      key: 'hash',
      head: '指纹（前 12 位）',
      cell: (one) => <code title={one.sha256}>{one.sha256.slice(0, 12)}</code>,
    },
  ];
  if (canEdit) columns.push({ key: 'remove', head: '操作', cell: (one) => <RemoveDocument document={one} /> });
  return (
    <Section
      id="documents"
      title="依据资料"
      note="指标逐条对照三定方案或实施方案审核；下载前会核对指纹，与上传时不一致的不提供。"
    >
      <Table
        caption="依据资料"
        captionHidden
        columns={columns}
        rows={[...documents]}
        rowKey={(one) => one.id}
        empty={
          <EmptyState title="还没有依据资料">请上传本项目的实施方案和本单位的三定方案，审核时逐条对照。</EmptyState>
        }
      />
      {canEdit && <DocumentUpload projectId={projectId} unitId={unitId} />}
    </Section>
  );
}

function RemoveDocument({ document }: { document: DocumentRecord }) {
  return (
    <ConfirmAction
      action={removeDocumentAction}
      doneMessage="资料已撤下。"
      label="撤下"
      size="small"
      variant="danger"
      title={`撤下“${document.fileName}”`}
      effect="撤下后，这份资料不再列出，也不能再引用；已经引用它的指标仍可查看原文。"
      undo="撤下后不能恢复，可以重新上传。"
      confirmLabel="撤下"
    >
      <input type="hidden" name="id" value={document.id} />
    </ConfirmAction>
  );
}
