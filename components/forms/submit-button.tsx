'use client';

import { Button, type ButtonProps } from '@/components/ui/button';
import { useFormSituation } from './action-form';

/** Submits the ActionForm around; while the answer is awaited it cannot be pressed again. */
export function SubmitButton({ variant = 'primary', ...rest }: Omit<ButtonProps, 'type' | 'pending'>) {
  const { pending } = useFormSituation();
  return <Button {...rest} variant={variant} type="submit" pending={pending} />;
}
