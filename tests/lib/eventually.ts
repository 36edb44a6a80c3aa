import { vi } from 'vitest';

/** Milliseconds. Generous, because no test is about speed: a machine with twenty other tasks must not fail one. */
const PATIENCE = 60_000;

/** Waits until a check holds. @throws what the check threw last, when it never did */
export const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: PATIENCE });
