/** The reader's device, as this page sees it. */

import { createDevice } from './device.ts';

export type * from './device.ts';

export const device = createDevice({ storage: () => window.localStorage, events: window, now: Date.now });
