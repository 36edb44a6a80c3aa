import { expect, test } from 'vitest';
import { readInputs } from './read-inputs.ts';
import { statusOf } from './status.ts';

const status = (fields: Readonly<Record<string, string>>) => {
  const inputs = new Map(Object.entries(fields));
  return statusOf(inputs, readInputs(inputs));
};

test('nothing typed: what results wait for, and no field to go to', () => {
  expect(status({})).toEqual({ text: 'Results appear here once an offer has its base.' });
});

test('results for all offers are told to those alone who do not see them', () => {
  expect(status({ 'a/base': '100k', 'b/base': '90k' })).toEqual({ text: 'The results are below.', isHeard: true });
});

test('an offer that is only named waits for its base beside the results', () => {
  expect(status({ 'a/base': '100k', 'b/name': 'Other' })).toEqual({
    text: 'To compare, type the base of Other.',
    key: 'b/base',
  });
});

test('what is wrong comes before what is missing, with its label, its offer and how many more', () => {
  expect(status({ 'a/stock': '5', 'a/price': '200', 'a/sign1': 'lots', 'all/growth': 'much' })).toEqual({
    text: 'No results yet. To correct: “Sign-on, year 1” of Offer A, and 2 more.',
    key: 'a/sign1',
  });
  expect(status({ 'a/stock': '5', 'a/price': '200' })).toEqual({
    text: 'No results yet. Missing: “Base a year” of Offer A.',
    key: 'a/base',
  });
  expect(status({ 'a/base': '1', 'all/growth': 'much' }).text).toBe(
    'No results yet. To correct: “Share price growth, % a year” of the comparison.',
  );
});
