import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { describeFailure } from './outcome.ts';

const wrapped = (name: string, inner: unknown) => Object.assign(new Error(name), { name, inner });

describe('describeFailure', () => {
  it.each([
    [new DOMException('full', 'QuotaExceededError'), 'disk-full'],
    [wrapped('AbortError', new DOMException('full', 'QuotaExceededError')), 'disk-full'],
    [wrapped('OpenFailedError', new DOMException('internal', 'UnknownError')), 'unreadable'],
    [new DOMException('IO error: …/000079.log: FILE_ERROR_NO_SPACE (…)', 'UnknownError'), 'disk-full'],
    [new DOMException('Failed to write blobs (IOError)', 'DataError'), 'disk-full'],
    [new Dexie.VersionError('newer'), 'newer-version'],
    [new TypeError('a fault of ours'), 'unexpected'],
    ['not even an error', 'unexpected'],
  ])('%s is %s', (error, failure) => {
    expect(describeFailure(error)).toBe(failure);
  });
});
