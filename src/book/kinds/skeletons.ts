/** Lines that the skeletons of several kinds share. */

/** What every page written by people has on top. */
export const PAGE_LINES = `title: ''
label: ''
description: ''
changed: ''
reviewed: ''
topics: []
`;

/** What a page in three depths has above its body. */
export const SHORT_LINES = `inShort: []
asks:
  page: []
`;
