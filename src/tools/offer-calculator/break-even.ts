/** When one offer overtakes another. Pure. */

/** A change of the lead: from the end of `month` on, this one has paid more. */
export interface Overtaking {
  readonly month: number;
  readonly leader: 'first' | 'second';
}

export interface Race {
  /** Who was ahead first, and from which month; undefined if both pay the same throughout. */
  readonly start: Overtaking | undefined;
  /** Each later change of the lead, in order; being level changes nothing. */
  readonly changes: readonly Overtaking[];
}

/** Compares two offers by what each has paid by the end of each month, from month 0 on. */
export function race(first: readonly bigint[], second: readonly bigint[]): Race {
  const leads: Overtaking[] = [];
  for (const [month, paid] of first.entries()) {
    const other = second[month] ?? paid;
    if (paid === other) continue;
    const leader = paid > other ? 'first' : 'second';
    if (leads.at(-1)?.leader !== leader) leads.push({ month, leader });
  }
  return { start: leads[0], changes: leads.slice(1) };
}

/** What is said of a pair: who leads, and each change, or that there is none within four years. */
export function raceLine(
  names: readonly [string, string],
  first: readonly bigint[],
  second: readonly bigint[],
): string {
  const { start, changes } = race(first, second);
  const nameOf = ({ leader }: Overtaking) => names[leader === 'first' ? 0 : 1];
  const otherOf = ({ leader }: Overtaking) => names[leader === 'first' ? 1 : 0];
  if (!start) return 'Both have paid the same at the end of every month.';
  const begin = `${nameOf(start)} is ahead from month ${start.month}.`;
  if (changes.length === 0) return `${begin} ${otherOf(start)} does not overtake it within four years.`;
  return [begin, ...changes.map((change) => `${nameOf(change)} overtakes in month ${change.month}.`)].join(' ');
}
