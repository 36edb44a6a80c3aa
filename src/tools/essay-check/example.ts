/** A draft to try the check on. It is invented, and weak on purpose. */
export const EXAMPLE = `In 2024 I led the replacement of the linen tracking system for a hotel group. The existing scanners were obsolete, multiple stakeholders were unhappy, and significant amounts of linen were being lost. A decision was needed quickly, and it was agreed that the new tags would be rolled out in phases.

I evaluated several options with the vendor and the RFO team, including keeping the scanners, replacing them in the laundries only, or equipping all of the hotels at once, which would have been considerably more expensive but would have given us much better data for our largest client.

The main benefits were:
• fewer lost items
• happier hotel managers

In the end I chose the laundries. Losses were reduced dramatically and customer satisfaction improved.`;
