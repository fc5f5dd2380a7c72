'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast-channel';

export interface CopyTextProps {
  label: string;
  text: string;
}

/** Text to take elsewhere: shown whole, copied by one click, and selectable by hand where the browser forbids copying. */
export function CopyText({ label, text }: CopyTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  async function copy() {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      toast('已复制，可以粘贴到工作群。');
    } catch {
      toast('浏览器不允许自动复制。文字已选中，请按 Ctrl+C。', 'warn');
    }
  }
  return (
    <div className="flex flex-col gap-2">
      <textarea
        ref={area}
        readOnly
        aria-label={label}
        value={text}
        rows={Math.min(10, text.split('\n').length + 2)}
        className="w-full rounded-xs border border-rule bg-paper px-2 py-1 text-sm"
      />
      <div>
        <Button size="small" onClick={copy}>
          复制文字
        </Button>
      </div>
    </div>
  );
}
