'use server';

import { saveTraining } from '@/lib/organisation/acts/save-training';
import { refusalWords as words } from '@/lib/organisation/labels';
import { defineFormAction } from '@/lib/web/define-action';
import { readTrainingForm } from './_components/read-training-form';

export const saveTrainingAction = defineFormAction(saveTraining, {
  words,
  reads: readTrainingForm,
  goTo: () => '/organisation/trainings',
});
