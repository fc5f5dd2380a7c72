/** Keeps a form in this browser while the server cannot take it, and offers it again after a reload. */
import type { TargetForm } from '@/lib/targets/domain/types';
import { targetFormSchema } from '@/lib/targets/schema';

const key = (targetId: string) => `mingbai-target-${targetId}`;

export function keepBackup(targetId: string, form: TargetForm): void {
  try {
    localStorage.setItem(key(targetId), JSON.stringify(form));
  } catch {
    // a full or closed store: the form is still on the page
  }
}

export function dropBackup(targetId: string): void {
  try {
    localStorage.removeItem(key(targetId));
  } catch {
    // nothing was kept
  }
}

/** The form kept, or null when there is none or it cannot be read any more. */
export function findBackup(targetId: string): TargetForm | null {
  try {
    const parsed = targetFormSchema.safeParse(JSON.parse(localStorage.getItem(key(targetId)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
