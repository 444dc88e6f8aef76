import { expect, test } from 'vitest';
import { shardOf } from './shard.ts';

const services = ['urgences', 'bloc', 'pharmacie', 'imagerie', 'chirurgie'];

test('a shard takes every n-th service in the order of the alphabet', () => {
  expect(shardOf(services, { index: 2, of: 3 })).toEqual(['chirurgie', 'urgences']);
});

test('the order in which services are listed does not matter', () => {
  const shard = { index: 1, of: 2 };
  expect(shardOf(services.toReversed(), shard)).toEqual(shardOf(services, shard));
});

test.each([1, 2, 3, 5, 7])('%i shards hold every service once', (of) => {
  const shards = Array.from({ length: of }, (_, index) =>
    shardOf(services, { index: index + 1, of }),
  );
  expect(shards.flat().toSorted()).toEqual(services.toSorted());
});
