/** A draft to try the desk on. It is invented, and weak on purpose. */
export const EXAMPLE = `In 2024 I led the replacement of the sign-in service of a booking site. The existing service was obsolete, multiple stakeholders were unhappy, and significant numbers of users were being logged out. A decision was needed quickly, and it was agreed that the new service would be rolled out in phases.

I evaluated several options with the vendor and the RFO team, including keeping the old service, replacing it for the mobile app only, or moving all of the applications at once, which would have been considerably more expensive but would have given us much better data for our largest client.

The main benefits were:
• fewer failed sign-ins
• happier customers

In the end I chose the mobile app. Failed sign-ins were reduced dramatically and customer satisfaction improved.`;
