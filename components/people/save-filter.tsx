import { useState } from 'react';
import { checkFilter, isUsable } from '../../lib/pipeline/list/check-filter.ts';
import type { StoredSegment } from '../../lib/store/segments.ts';
import { useListsMessages } from '../locale/late-messages.tsx';
import { Button } from '../ui/button.tsx';
import { SegmentName } from './segment-name.tsx';
import type { PeopleView } from './use-people-view.ts';
import type { SegmentActs } from './use-segment-acts.ts';

export interface SaveFilterProps {
  view: PeopleView;
  segments: readonly StoredSegment[];
  acts: SegmentActs;
}

/** Keeps the filter as a segment: the one it was opened from, or another. */
export function SaveFilter({ view, segments, acts }: SaveFilterProps) {
  const say = useListsMessages().segments;
  const [naming, setNaming] = useState(false);
  const { filter } = view;
  const opened = segments.find(({ id }) => id === view.segment);
  const own = opened && 'filter' in opened ? opened : undefined;
  const changed = own !== undefined && JSON.stringify(own.filter) !== JSON.stringify(filter);
  const reason = isUsable(checkFilter(filter)) ? undefined : say.cannotSave;
  if (naming)
    return (
      <SegmentName
        initial=""
        acts={acts}
        onSave={async (name) => {
          const id = await acts.create(name, filter);
          if (id === undefined) return;
          setNaming(false);
          view.open(filter, id);
        }}
        onClose={() => setNaming(false)}
      />
    );
  if (filter.parts.length === 0 || (own && !changed)) return null;
  return (
    <>
      {own && (
        <Button
          size="small"
          variant="primary"
          pending={acts.pending}
          disabledReason={reason}
          onClick={() => void acts.change(own, { filter })}
        >
          {say.saveChanges(own.name)}
        </Button>
      )}
      <Button
        size="small"
        variant={own ? 'plain' : 'primary'}
        disabledReason={reason}
        onClick={() => setNaming(true)}
      >
        {own ? say.saveAsNew : say.save}
      </Button>
    </>
  );
}
