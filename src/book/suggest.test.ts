import { describe, expect, test } from 'vitest';
import { didYouMean, nearestAddress } from './suggest.ts';

const KNOWN = ['/behavioral/star/', '/process/timeline/', '/prepare/day-of/', '/process/', '/questions/by/intro/'];

describe('the address that was meant', () => {
  test.each([
    ['/process/timelime/', '/process/timeline/'],
    ['/proces/timeline/', '/process/timeline/'],
    ['/process/day-of/', '/prepare/day-of/'],
    ['/proces/', '/process/'],
  ])('%s is %s', (wrong, meant) => expect(nearestAddress(wrong, KNOWN)).toBe(meant));

  test.each(['/behavioral/nope/', '/process/refunds/', '/nowhere/', '/', '/questions/intro/'])(
    '%s is none of them',
    (wrong) => expect(nearestAddress(wrong, KNOWN)).toBeUndefined(),
  );

  test('is asked for as a name is', () => {
    expect(didYouMean('/proces/', KNOWN, nearestAddress)).toBe('Did you mean "/process/"? ');
    expect(didYouMean('/behavioral/nope/', KNOWN, nearestAddress)).toBe('');
    expect(didYouMean('sead', ['seed'])).toBe('Did you mean "seed"? ');
  });
});
