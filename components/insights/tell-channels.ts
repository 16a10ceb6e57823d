import type { Outcomes } from '../../lib/model/calibration.ts';
import type { ChannelOutcome, ReplyCount } from '../../lib/pipeline/insights/index.ts';
import { rateOf } from '../../lib/qualify/calibrate/index.ts';
import type { IntervalRow } from '../chart/interval-rows.tsx';
import { countCell, rateCells, rateColumns, type Sheet, timeCell, wordCell } from './sheet.ts';
import { type Telling, writeFew, writeOf, writeRate, writeTime } from './telling.ts';

/** Those of whom there are enough to draw a share, and a sentence of the others. */
export function partRows(
  rows: readonly IntervalRow[],
  { say }: Telling,
): { drawn: readonly IntervalRow[]; rest: string[] } {
  const few = rows.filter(({ interval }) => interval === undefined);
  const rest = few.map(({ label, text }) => say.few.restPart(label, text));
  return {
    drawn: rows.filter(({ interval }) => interval !== undefined),
    rest: few.length > 0 ? [say.few.rest(rest.join(', '))] : [],
  };
}

/** What the dotted lines are, where there are any. */
export const noteWas = (rows: readonly { was?: number }[], { say }: Telling): string[] =>
  rows.some(({ was }) => was !== undefined) ? [say.wasLegend] : [];

/** One channel's share. */
interface Rated {
  key: string;
  label: string;
  outcomes: Outcomes;
  said: string;
  was?: Outcomes | undefined;
}

function rateRow({ key, label, outcomes, said, was }: Rated, telling: Telling): IntervalRow {
  const interval = rateOf(outcomes);
  const before = was && rateOf(was);
  return {
    key,
    label,
    said: `${said}, ${writeRate(outcomes, telling)}.`,
    ...(interval && { interval }),
    clear: true,
    text: writeOf(outcomes, telling),
    missing: writeFew(outcomes, telling),
    ...(before && { was: before.value }),
  };
}

const cameOf = ({ captured, prospects }: ChannelOutcome): Outcomes => ({ n: captured, won: prospects });

const cameName = ({ channel }: ChannelOutcome, { say, words }: Telling): string =>
  channel ? words.acquisitionChannels[channel] : say.acquisition.unknown;

/** Channels people came by, those with most people first. */
export function tellAcquisition(
  channels: readonly ChannelOutcome[],
  before: readonly ChannelOutcome[] | undefined,
  telling: Telling,
): IntervalRow[] {
  const ordered = [...channels].sort((one, other) => other.captured - one.captured);
  return ordered.map((channel) => {
    const outcomes = cameOf(channel);
    const label = cameName(channel, telling);
    const { formatNumber } = telling.format;
    const said = telling.say.acquisition.row(label, formatNumber(outcomes.won), formatNumber(outcomes.n));
    const then = before?.find((other) => other.channel === channel.channel);
    return rateRow({ key: channel.channel ?? '', label, outcomes, said, was: then && cameOf(then) }, telling);
  });
}

export function acquisitionSheet(
  channels: readonly ChannelOutcome[],
  before: readonly ChannelOutcome[] | undefined,
  telling: Telling,
): Sheet {
  const { columns: all, acquisition } = telling.say;
  const { columns } = acquisition;
  return {
    columns: [
      { label: columns.channel },
      { label: columns.captured },
      { label: columns.leads },
      { label: columns.prospects },
      { label: columns.customers },
      { label: columns.disqualified },
      ...rateColumns(columns.share, all.range),
      ...(before ? rateColumns(`${columns.share}: ${all.before}`, all.rangeBefore) : []),
    ],
    rows: channels.map((channel) => {
      const then = before?.find((other) => other.channel === channel.channel);
      return {
        key: channel.channel ?? '',
        cells: [
          wordCell(cameName(channel, telling)),
          countCell(channel.captured, telling),
          countCell(channel.leads, telling),
          countCell(channel.prospects, telling),
          countCell(channel.customers, telling),
          countCell(channel.disqualified, telling),
          ...rateCells(cameOf(channel), telling),
          ...(before ? rateCells(then && cameOf(then), telling) : []),
        ],
      };
    }),
  };
}

const replyName = ({ channel }: ReplyCount, { say, words }: Telling): string =>
  channel ? words.channels[channel] : say.replies.unknown;

/** Channels people were written to or called by. */
export function tellReplies(
  replies: readonly ReplyCount[],
  before: readonly ReplyCount[] | undefined,
  telling: Telling,
): IntervalRow[] {
  const { say, format } = telling;
  return replies
    .filter(({ settled }) => settled.n > 0)
    .map((reply) => {
      const { settled, took } = reply;
      const label = replyName(reply, telling);
      const row = say.replies.row(label, format.formatNumber(settled.won), format.formatNumber(settled.n));
      const said = took === undefined ? row : `${row}, ${say.replies.took(writeTime(took, telling))}`;
      const then = before?.find(({ channel }) => channel === reply.channel);
      return rateRow(
        { key: reply.channel ?? '', label, outcomes: settled, said, was: then?.settled },
        telling,
      );
    });
}

export function repliesSheet(
  replies: readonly ReplyCount[],
  before: readonly ReplyCount[] | undefined,
  telling: Telling,
): Sheet {
  const { columns: all, replies: say } = telling.say;
  const { columns } = say;
  return {
    columns: [
      { label: columns.channel },
      { label: columns.settled },
      { label: columns.answered },
      ...rateColumns(columns.share, all.range),
      { label: columns.took },
      { label: columns.recent },
      ...(before ? rateColumns(`${columns.share}: ${all.before}`, all.rangeBefore) : []),
    ],
    rows: replies.map((reply) => {
      const then = before?.find(({ channel }) => channel === reply.channel);
      return {
        key: reply.channel ?? '',
        cells: [
          wordCell(replyName(reply, telling)),
          countCell(reply.settled.n, telling),
          countCell(reply.settled.won, telling),
          ...rateCells(reply.settled, telling),
          timeCell(reply.took, telling),
          countCell(reply.recent, telling),
          ...(before ? rateCells(then?.settled, telling) : []),
        ],
      };
    }),
  };
}
