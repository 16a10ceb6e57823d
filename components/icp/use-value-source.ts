import { useMemo } from 'react';
import type { CriterionField } from '../../lib/model/icp.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { makeValueSource, type ValueSource } from './value-source.ts';

/** The values of one field in the reader's language; made once, as a list of countries is costly to sort. */
export function useValueSource(field: CriterionField): ValueSource {
  const messages = useMessages();
  const format = useFormat();
  return useMemo(() => makeValueSource(field, messages, format), [field, messages, format]);
}
