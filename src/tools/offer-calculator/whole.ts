/** Arithmetic that never leaves whole numbers. Pure. */

/** `a / b` to the nearest whole number, halves up. Neither is negative. */
export function divide(a: bigint, b: bigint): bigint {
  return (2n * a + b) / (2n * b);
}

/** Greatest common divisor of two whole numbers from 1. */
function common(a: number, b: number): number {
  return b === 0 ? a : common(b, a % b);
}

/**
 * A price after some months of growth, `price × (1 + growth)^(months ÷ 12)`, to the nearest minor unit, halves up. Exact:
 * n is the rounded value if (2n − 1)^b ≤ (2 × price)^b × (1 + growth)^a, with a ÷ b the years in lowest terms.
 *
 * @param growth of a year, in hundredths of a percent; more than −10,000
 */
export function priceAfter(price: bigint, growth: number, months: number): bigint {
  if (growth === 0 || months === 0 || price === 0n) return price;
  const shared = common(months, 12);
  const [a, b] = [BigInt(months / shared), BigInt(12 / shared)];
  const target = (2n * price) ** b * BigInt(10_000 + growth) ** a;
  const unit = 10_000n ** a;
  const fits = (n: bigint): boolean => n === 0n || (2n * n - 1n) ** b * unit <= target;
  let [low, high] = [0n, price + 1n];
  while (fits(high)) [low, high] = [high, high * 2n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
