import type { CSSProperties } from 'react';
import type { DraftStep } from '../../lib/followup/check-cadence.ts';
import { type CadenceKind, MOST_DAYS, type Step } from '../../lib/model/cadence.ts';
import { channelPicture } from '../follow-up/channel.tsx';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';

/** Up to as many days a line stands for each; beyond it they would run into one. */
const LINES_UP_TO = 31;
const WEEK = 5;

interface Mark {
  id: string;
  day: number;
  channel: Step['channel'];
  way: Step['way'];
  /** How many stand below it on its day. */
  level: number;
}

function marksOf(steps: readonly DraftStep[]): Mark[] {
  const onDay = new Map<number, number>();
  return steps.flatMap(({ id, day, channel, way }) => {
    if (day === undefined || day < 0 || day > MOST_DAYS) return [];
    const level = onDay.get(day) ?? 0;
    onDay.set(day, level + 1);
    return [{ id, day, channel, way, level }];
  });
}

/** A share of the width, from the start of the line. */
const across = (share: number): CSSProperties => ({ insetInlineStart: `${share * 100}%` });

function Days({ last }: { last: number }) {
  const by = last > LINES_UP_TO ? WEEK * Math.ceil(last / (WEEK * 12)) : 1;
  const days = Array.from({ length: Math.floor(last / by) + 1 }, (_, n) => n * by);
  return days.map((day) => (
    <i
      key={day}
      className={day % WEEK === 0 ? 'shape-week' : 'shape-day'}
      style={across(last === 0 ? 0 : day / last)}
    />
  ));
}

export interface ShapePictureProps {
  steps: readonly DraftStep[];
  kind: CadenceKind;
  /** In a list: lower, without the names of its ends. */
  brief?: boolean;
}

/** The touches of a cadence over its working days, a mark each; those of one day stand above each other. */
export function ShapePicture({ steps, kind, brief = false }: ShapePictureProps) {
  const { words } = useMessages();
  const { shape, touches, span, repeats } = useCadenceMessages();
  const { formatNumber, formatList } = useFormat();
  const marks = marksOf(steps);
  const last = Math.max(0, ...marks.map(({ day }) => day));
  const levels = Math.max(1, ...marks.map(({ level }) => level + 1));
  const how = ({ channel, way }: Mark) => (way ? words.ways[way] : words.channels[channel]);
  const told = marks.map((mark) => shape.mark(formatNumber(mark.day), how(mark)));
  const over = kind === 'repeating' ? repeats(last) : span(last);
  return (
    <figure
      className={brief ? 'shape shape-brief' : 'shape'}
      role="img"
      aria-label={`${touches(marks.length)}, ${over}. ${formatList(told)}`}
      style={{ '--levels': levels } as CSSProperties}
    >
      <div className="shape-line">
        <Days last={last} />
        {marks.map((mark) => (
          <span
            key={mark.id}
            className={`shape-mark shape-${mark.channel}`}
            style={{ ...across(last === 0 ? 0 : mark.day / last), '--level': mark.level } as CSSProperties}
            title={shape.mark(formatNumber(mark.day), how(mark))}
          >
            <Icon of={channelPicture(mark.channel, mark.way)} size={brief ? 12 : 14} />
          </span>
        ))}
      </div>
      {!brief && last > 0 && (
        <div className="shape-ends text-11 text-3">
          <span>{shape.start}</span>
          <span>{over}</span>
        </div>
      )}
    </figure>
  );
}
