import { buttonClass } from './button-class';

export interface ExportButtonProps {
  /** Route that answers with the file; asked by POST, because an export leaves a trace. */
  action: string;
  /** What to export: the filters of the list. */
  fields?: Record<string, string>;
  label?: string;
}

export function ExportButton({ action, fields = {}, label = '导出 Excel' }: ExportButtonProps) {
  return (
    <form action={action} method="post" data-print="hide" className="inline-flex">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={buttonClass()}>
        {label}
      </button>
    </form>
  );
}
