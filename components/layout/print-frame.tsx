import type { ReactNode } from 'react';

export interface PrintFrameProps {
  title: string;
  /** Under the title: year. */
  subtitle?: string;
  /** 填报单位, 填报日期, 单位：万元; spread over one line. */
  meta: string[];
  /** Below the table: 填报人, 负责人, telephone. */
  signatures?: string[];
  /** Who seals: a dashed box is left for it, nothing is drawn. */
  sealOf?: string;
  date?: string;
  /** In the demo: 演示数据·非某县发布. */
  mark?: string;
  landscape?: boolean;
  children: ReactNode;
}

/** An official table as it goes to paper: title, one line of facts, the table, signatures, place for the seal. */
export function PrintFrame(props: PrintFrameProps) {
  const { title, subtitle, meta, signatures = [], sealOf, date, mark, landscape, children } = props;
  return (
    <article
      data-print={landscape ? 'wide' : undefined}
      className={`document mx-auto w-full border border-rule bg-surface p-12 font-document text-lg max-sm:p-4 print:max-w-none print:border-0 print:p-0 ${landscape ? 'max-w-280' : 'max-w-200'}`}
    >
      {mark && <p className="mb-2 text-right text-ink-2 text-sm">{mark}</p>}
      <h1 className="text-center font-document-title text-xl">{title}</h1>
      {subtitle && <p className="text-center">{subtitle}</p>}
      <p className="mt-4 mb-1 flex flex-wrap justify-between gap-x-8 text-base">
        {meta.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {children}
      {signatures.length > 0 && (
        <p className="mt-3 flex flex-wrap justify-between gap-x-8 text-base">
          {signatures.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
      {sealOf && (
        <div className="mt-8 flex break-inside-avoid justify-end">
          <div className="flex size-40 flex-col items-center justify-center border border-vermilion border-dashed text-center text-base">
            <span>{sealOf}</span>
            <span className="text-ink-3 text-sm">（盖章处）</span>
            {date && <span className="mt-2">{date}</span>}
          </div>
        </div>
      )}
    </article>
  );
}
