'use server';

import { addClassifiedPlaceholder } from '@/lib/projects/acts/add-classified-placeholder';
import { registerProject } from '@/lib/projects/acts/register-project';
import { removeDocument } from '@/lib/projects/acts/remove-document';
import { updateProject } from '@/lib/projects/acts/update-project';
import { projectRefusalText as words } from '@/lib/projects/refusal-labels';
import { defineFormAction } from '@/lib/web/define-action';
import { projectFormInput } from './_components/form-input';

const goTo = ({ id }: { id: string }) => `/projects/${id}`;

export const registerProjectAction = defineFormAction(registerProject, { words, reads: projectFormInput, goTo });
export const updateProjectAction = defineFormAction(updateProject, { words, reads: projectFormInput, goTo });
export const removeDocumentAction = defineFormAction(removeDocument, {
  words,
  refreshes: true,
  message: () => '资料已撤下。',
});
export const addPlaceholderAction = defineFormAction(addClassifiedPlaceholder, {
  words,
  refreshes: true,
  message: ({ fiscalYear, serial }) => `已登记 ${fiscalYear} 年度第 ${serial} 号涉密占位。`,
});
