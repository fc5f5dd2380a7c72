import { libraryRefusalText } from '@/lib/indicators/labels';
import { listPickerEntries } from '@/lib/indicators/queries/list-picker-entries';
import { defineRoute } from '@/lib/web/define-route';

/** The library for pickers, fetched by the page when it needs it. */
export const GET = defineRoute(libraryRefusalText, async (context) => Response.json(await listPickerEntries(context)));
