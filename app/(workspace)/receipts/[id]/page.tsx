import type { Metadata } from 'next';
import Link from 'next/link';
import { Page } from '@/components/layout/page';
import { PrintFrame } from '@/components/layout/print-frame';
import { buttonClass } from '@/components/ui/button-class';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { receiptNumberText } from '@/lib/assignments/domain/receipt';
import { momentWords } from '@/lib/assignments/labels';
import { getReceipt } from '@/lib/assignments/queries/get-receipt';
import { messagePath } from '@/lib/inbox/domain/paths';
import { foundOr404, requireSession } from '@/lib/web/page-guard';
import { countyInView } from '@/lib/web/request-context';

export const metadata: Metadata = { title: '报送回执' };

export default async function ReceiptPage({ params }: PageProps<'/receipts/[id]'>) {
  const context = await requireSession();
  const { id } = await params;
  const [receipt, county] = await Promise.all([foundOr404(getReceipt(context, id)), countyInView()]);
  const number = receiptNumberText(context.countyCode, receipt.fiscalYear, receipt.number);
  const subject = messagePath(receipt.subjectKind, receipt.subjectId);
  const facts = [
    ['报送单位', `${receipt.unitCode}-${receipt.unitName}`],
    ['报送内容', receipt.title],
    ['预算年度', `${receipt.fiscalYear}年`],
    ['报送版本', `第 ${receipt.versionNo} 版`],
    ['报送时间', momentWords(receipt.submittedAt)],
    ['内容摘要', <code key="hash">{receipt.contentHash}</code>],
  ] as const;
  return (
    <Page
      crumbs={[{ label: '工作台', href: '/inbox' }, { label: '报送回执', href: '/receipts' }, { label: number }]}
      header={
        <PageHeader
          title={`回执 ${number}`}
          more={
            subject && (
              <Link href={subject} className={buttonClass()}>
                查看报送内容
              </Link>
            )
          }
          action={<PrintButton />}
        />
      }
    >
      <PrintFrame
        title="报送回执"
        meta={[`编号：${number}`, `${county.name}财政局`]}
        mark={county.isDemo ? `演示数据·非${county.name}发布` : undefined}
      >
        <table className="w-full border-collapse text-base">
          <tbody>
            {facts.map(([term, value]) => (
              <tr key={term}>
                <th scope="row" className="w-28 border border-ink px-3 py-2 text-left! font-normal">
                  {term}
                </th>
                <td className="break-all border border-ink px-3 py-2 text-left!">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="mt-3 text-base">
          上述内容已收到并存档。内容摘要（SHA-256）由报送内容计算得出，内容有任何改动，摘要都会不同。
        </p>
      </PrintFrame>
    </Page>
  );
}
