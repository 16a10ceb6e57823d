import { Ellipsis } from 'lucide-react';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { saveBlob, saveFile } from '../../lib/browser/save-file.ts';
import { datedName } from '../../lib/exchange/index.ts';
import { ChartTable } from '../calibration/chart-table.tsx';
import { drawPicture } from '../chart/draw-picture.ts';
import { useInsightsMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { PeopleLink } from '../people/open-filter.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { useInsightScope } from './insight-scope.tsx';
import { type Sheet, sheetCsv } from './sheet.ts';

export interface InsightCardProps {
  title: string;
  aside?: string;
  /** The card's part of a file's name. */
  file: string;
  /** Its numbers; absent where there is nothing to show, and `children` says so. */
  sheet?: Sheet;
  /** What the numbers say, above the picture. */
  head?: ReactNode;
  /** Sentences below, also under a picture that is saved. */
  notes?: readonly string[];
  /** Sentences that are said otherwise on the page and stand under a picture that is saved. */
  saved?: readonly string[];
  /** Told as of now, whatever the period. */
  undated?: boolean;
  /** How it is counted. */
  how: string;
  /** A way on from here. */
  foot?: ReactNode;
  /** Choices of the card's own. */
  choices?: ReactNode;
  /** The picture, or what stands in its place. */
  children: ReactNode;
}

interface SavingProps {
  card: InsightCardProps;
  sheet: Sheet;
  asTable: boolean;
  body: RefObject<HTMLDivElement | null>;
  onFailed(failed: boolean): void;
}

/** Takes the numbers or the picture along. */
function SaveMenu({
  card: { title, file, notes = [], saved = [], undated },
  sheet,
  asTable,
  body,
  onFailed,
}: SavingProps) {
  const { card } = useInsightsMessages();
  const { locale, zone } = useFormat();
  const scope = useInsightScope();
  const [who, when] = scope.lines;
  const label = undated ? file : `${file} ${scope.file}`;
  const named = (extension: string) => datedName(label, scope.at, zone, extension);
  const savePicture = async () => {
    onFailed(false);
    const chart = body.current?.querySelector<SVGSVGElement>('.chart > svg');
    if (chart)
      saveBlob(
        named('png'),
        await drawPicture(chart, { title, lines: [...saved, ...notes, who, ...(undated ? [] : [when])] }),
      );
  };
  return (
    <Menu
      label={card.more(title)}
      icon={<Icon of={Ellipsis} />}
      items={[
        {
          id: 'csv',
          label: card.csv,
          onPick: () => saveFile(named('csv'), sheetCsv(sheet, locale), 'text/csv;charset=utf-8'),
        },
        {
          id: 'png',
          label: card.png,
          ...(asTable && { disabledReason: card.pngOfTable }),
          onPick: () => void savePicture().catch(() => onFailed(true)),
        },
      ]}
    />
  );
}

function SheetTable({ sheet: { columns, rows }, caption }: { sheet: Sheet; caption: string }) {
  const { card } = useInsightsMessages();
  const wordy = columns.slice(1).find((column) => column.wordy)?.label;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard
    <figure className="insight-table" aria-label={caption} tabIndex={0}>
      <ChartTable caption={caption} columns={columns.map(({ label }) => label)} {...(wordy && { wordy })}>
        {rows.map(({ key, cells: [head, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{head?.text}</th>
            {cells.map(({ text, people }, n) => (
              <td key={columns[n + 1]?.label} className={columns[n + 1]?.wordy ? 'chart-words' : undefined}>
                {people ? (
                  <PeopleLink filter={people} label={card.showPeople}>
                    {text}
                  </PeopleLink>
                ) : (
                  text
                )}
              </td>
            ))}
          </tr>
        ))}
      </ChartTable>
    </figure>
  );
}

/** One insight: the picture or its numbers, what they say, and how they came about. */
export function InsightCard(props: InsightCardProps) {
  const { title, aside, sheet, head, notes = [], how, foot, choices, children } = props;
  const { card } = useInsightsMessages();
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const actions = sheet && (
    <>
      <Button
        size="small"
        variant="quiet"
        pressed={asTable}
        aria-label={`${card.table}: ${title}`}
        onClick={() => setAsTable(!asTable)}
      >
        {card.table}
      </Button>
      <SaveMenu card={props} {...{ sheet, asTable, body }} onFailed={setFailed} />
    </>
  );
  return (
    <Card title={title} {...(aside !== undefined && { aside })} actions={actions}>
      <div ref={body} className="insight">
        {choices}
        {head}
        {sheet && asTable ? <SheetTable sheet={sheet} caption={title} /> : children}
        {failed && (
          <p className="field-error" role="alert">
            {card.failed}
          </p>
        )}
        {sheet && notes.length > 0 && (
          <div className="chart-notes">
            {notes.map((note) => (
              <p key={note} className="text-12 text-2">
                {note}
              </p>
            ))}
          </div>
        )}
        {foot && <p className="text-12">{foot}</p>}
        <Disclosure summary={card.how}>
          <p className="insight-how">{how}</p>
        </Disclosure>
      </div>
    </Card>
  );
}
