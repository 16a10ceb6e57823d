import { useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { deleteSegment } from '../../lib/actions/delete-segment.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { restoreSegment, saveSegment } from '../../lib/actions/save-segment.ts';
import type { Filter, Segment } from '../../lib/model/segment.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useListsMessages } from '../locale/late-messages.tsx';

export interface SegmentActs {
  /** Keeps a filter under a name, as a new segment; answers its id, or `undefined` when it failed. */
  create(name: string, filter: Filter): Promise<string | undefined>;
  /** Gives a segment another filter, or another name. */
  change(segment: Segment, to: { name?: string; filter?: Filter }): Promise<boolean>;
  remove(id: string, name: string): Promise<void>;
  pending: boolean;
  failure: StorageFailure | undefined;
}

/** What can be done with segments, each with its undo. */
export function useSegmentActs(): SegmentActs {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const say = useListsMessages().segments;
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<StorageFailure>();
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setPending(true);
    setFailure(undefined);
    try {
      return await work();
    } catch (error) {
      setFailure(describeFailure(error));
      return undefined;
    } finally {
      setPending(false);
    }
  };
  return {
    pending,
    failure,
    async create(name, filter) {
      const saved = await attempt(() => saveSegment(db, startAct(), { name, filter }));
      if (!saved?.ok) return undefined;
      const { id } = saved.segment;
      offerUndoBy(say.saved(saved.segment.name), () => deleteSegment(db, id));
      return id;
    },
    async change(segment, to) {
      const draft = { id: segment.id, name: to.name ?? segment.name, filter: to.filter ?? segment.filter };
      const saved = await attempt(() => saveSegment(db, startAct(), draft));
      if (!saved?.ok) return false;
      const told = to.filter ? say.changed : say.renamed;
      offerUndoBy(told(saved.segment.name), () => restoreSegment(db, segment));
      return true;
    },
    async remove(id, name) {
      const segment = await attempt(() => deleteSegment(db, id));
      if (segment) offerUndoBy(say.deleted(name), () => restoreSegment(db, segment));
    },
  };
}
