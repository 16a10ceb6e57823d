import { BadgePercent, BookOpen, MessageSquareText, Quote } from 'lucide-react';
import { useState } from 'react';
import { isBuiltIn } from '../../lib/followup/message/choose-parts.ts';
import { LOCALE_NAMES } from '../../lib/locales/index.ts';
import { LOCALES, type Locale } from '../../lib/model/words.ts';
import type { Library } from '../../lib/store/read-library.ts';
import type { TemplateResult } from '../../lib/store/template-results.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Note } from '../ui/note.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { Select } from '../ui/select.tsx';
import { ContentGapsCard } from './content-gaps-card.tsx';
import { type Column, LibraryTable, useSharedColumns } from './library-lists.tsx';
import { localeOf } from './use-compose-input.ts';
import { useLibraryActs } from './use-library.ts';
import { type TemplateResults, useTemplateResults } from './use-template-results.ts';

interface TabProps {
  library: Library;
}

/** With fewer than this a share says nothing. */
const LEAST_FOR_RATE = 10;

/** A share with its counts; of too few the counts alone. */
function useRate() {
  const say = useComposeMessages();
  const { formatNumber, formatPercent } = useFormat();
  return (n: number, of: number): string => {
    const [some, all] = [formatNumber(n), formatNumber(of)];
    return of < LEAST_FOR_RATE ? say.tooFew(some, all) : say.rate(formatPercent(n / of), some, all);
  };
}

function useResultColumns(results: TemplateResults['results']): Column<'template'>[] {
  const say = useComposeMessages();
  const { formatNumber } = useFormat();
  const rate = useRate();
  const column = (
    look: 'sent' | 'replied' | 'won',
    tell: (result: TemplateResult) => string,
  ): Column<'template'> => ({
    title: say.columns[look],
    look,
    cell: ({ id }) => {
      const result = results?.get(id);
      if (result) return tell(result);
      return results && look === 'sent' && !isBuiltIn(id) ? (
        <span className="text-3">{say.notSent}</span>
      ) : null;
    },
  });
  return [
    column('sent', ({ sent }) => formatNumber(sent)),
    column('replied', ({ replied, sent }) => rate(replied, sent)),
    column('won', ({ won, sent }) => rate(won, sent)),
  ];
}

function Counting({ progress, results, failure }: TemplateResults) {
  const say = useComposeMessages();
  const { common, trouble } = useMessages();
  const { formatNumber } = useFormat();
  if (failure)
    return (
      <Note tone="miss" live="alert" title={trouble.storage[failure].title}>
        {trouble.storage[failure].body}
      </Note>
    );
  if (results || !progress) return <p className="library-counting text-12 text-3">{say.resultsNote}</p>;
  const detail = common.doneOf(formatNumber(progress.done), formatNumber(progress.all));
  return (
    <div className="library-counting">
      <ProgressBar label={say.counting} done={progress.done} total={progress.all} detail={detail} />
    </div>
  );
}

/** Templates, the user's own and those built in, with what came of each. */
export function TemplatesTab({ library }: TabProps) {
  const say = useComposeMessages();
  const acts = useLibraryActs('template');
  const counted = useTemplateResults();
  const { forWhom, language } = useSharedColumns(library);
  const form: Column<'template'> = { title: say.form, look: 'form', cell: (item) => say.forms[item.form] };
  const came = useResultColumns(counted.results);
  const own = library.templates.filter(({ id }) => !isBuiltIn(id));
  const { locale } = useFormat();
  const [shown, setShown] = useState<Locale>(localeOf(locale));
  const builtIns = library.templates.filter(
    ({ id, language: written }) => isBuiltIn(id) && written === shown,
  );
  const languages = (
    <Select<Locale>
      label={say.builtInsIn}
      labelHidden
      value={shown}
      choices={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
      onChange={setShown}
    />
  );
  const shared = { kind: 'template', icon: MessageSquareText, acts } as const;
  return (
    <>
      <Counting {...counted} />
      <LibraryTable {...shared} title={say.own} items={own} columns={[form, language, forWhom, ...came]} />
      <LibraryTable
        {...shared}
        title={say.builtIns}
        note={say.builtInsNote}
        actions={languages}
        items={builtIns}
        columns={[form, forWhom, ...came]}
        builtIn
      />
    </>
  );
}

/** Snippets by name, with the pains and personas that tell those of one name apart. */
export function SnippetsTab({ library }: TabProps) {
  const say = useComposeMessages();
  const acts = useLibraryActs('snippet');
  const { forWhom, language, pains } = useSharedColumns(library);
  const words: Column<'snippet'> = {
    title: say.fields.body,
    look: 'words',
    cell: ({ text }) => (
      <span className="one-line" title={text}>
        {text}
      </span>
    ),
  };
  const columns = [words, pains, { ...forWhom, look: 'personas' }, language];
  return (
    <LibraryTable
      kind="snippet"
      title={say.tabs.snippet}
      icon={Quote}
      items={library.snippets}
      {...{ columns, acts }}
    />
  );
}

/** Content, and where there is none. */
export function ContentsTab({ library }: TabProps) {
  const say = useComposeMessages();
  const acts = useLibraryActs('content');
  const { forWhom, language, pains } = useSharedColumns(library);
  const position: Column<'content'> = {
    title: say.columns.position,
    look: 'position',
    cell: (item) => say.positions[item.position],
  };
  const kind: Column<'content'> = {
    title: say.fields.kind,
    look: 'form',
    cell: (item) => say.contentKinds[item.kind],
  };
  const columns = [kind, position, pains, forWhom, language];
  return (
    <>
      <LibraryTable
        kind="content"
        title={say.tabs.content}
        icon={BookOpen}
        items={library.contents}
        {...{ columns, acts }}
      />
      <ContentGapsCard library={library} />
    </>
  );
}

/** Offers, and how long they stand. */
export function OffersTab({ library }: TabProps) {
  const say = useComposeMessages();
  const acts = useLibraryActs('offer');
  const { forWhom, validity } = useSharedColumns(library);
  return (
    <LibraryTable
      kind="offer"
      title={say.tabs.offer}
      icon={BadgePercent}
      items={library.offers}
      columns={[forWhom, validity]}
      acts={acts}
    />
  );
}
