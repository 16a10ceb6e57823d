import { ExternalLink } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { safeLink } from '../../lib/model/identity.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { ClockThere } from '../follow-up/clock-there.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { Pill } from '../ui/pill.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { TagsEditor } from './tags-editor.tsx';
import type { PersonActs } from './use-person-acts.ts';

/** The employer's record where one is known, else its page. */
function Company({ name, id, link }: { name: string; id: string | undefined; link: string | undefined }) {
  const { companies } = useMessages();
  if (id !== undefined) {
    return (
      <a href={`#/companies/${id}`} title={companies.openCompany(name)}>
        <Bidi>{name}</Bidi>
      </a>
    );
  }
  if (link === undefined) return <Bidi>{name}</Bidi>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      <Bidi>{name}</Bidi>
    </a>
  );
}

/** Title, employer and place on one line; what is missing is left out. */
function Job({ person }: { person: PersonRow }) {
  const { title, company, companyUrl, location } = person.facts;
  return (
    <p className="text-2">
      {title?.value && <Bidi>{title.value}</Bidi>}
      {title?.value && company?.value && ' @ '}
      {company?.value && (
        <Company name={company.value} id={person.companyId} link={safeLink(companyUrl?.value)} />
      )}
      {(title?.value || company?.value) && location?.value && ' · '}
      {location?.value && <Bidi>{location.value}</Bidi>}
      <span className="text-3">
        <ClockThere person={person} before=" · " />
      </span>
    </p>
  );
}

/** The stage, the way to the profile, and the tags. */
function Standing({ person, knownTags, acts }: Omit<PersonTitleProps, 'actions'>) {
  const { words, personPage } = useMessages();
  const { formatDate } = useFormat();
  const profile = safeLink(person.url);
  return (
    <div className="row wrap">
      <Pill tone="accent">
        {personPage.stageSince(words.stages[person.stage], formatDate(person.stageSince))}
      </Pill>
      {profile && (
        <a className="row person-profile text-12" href={profile} target="_blank" rel="noopener noreferrer">
          {personPage.openProfile}
          <Icon of={ExternalLink} size={14} />
        </a>
      )}
      <TagsEditor
        tags={person.tags}
        known={knownTags}
        onAdd={(tag) => void acts.addTag.run(tag)}
        onRemove={(tag) => void acts.removeTag.run(tag)}
      />
    </div>
  );
}

export interface PersonTitleProps {
  person: PersonRow;
  knownTags: readonly string[];
  acts: PersonActs;
  actions: ReactNode;
}

/** Who it is, where they stand, their tags, and what can be done. */
export function PersonTitle({ person, knownTags, acts, actions }: PersonTitleProps) {
  const name = person.facts.name.value;
  useEffect(() => {
    document.title = `${name} · Assay`;
  }, [name]);
  return (
    <header className="person-title">
      <Avatar name={name} size="large" />
      <div className="person-title-words">
        <h1 tabIndex={-1}>
          <Bidi>{name}</Bidi>
        </h1>
        <Job person={person} />
        <Standing {...{ person, knownTags, acts }} />
        <ActTrouble state={acts.addTag.state} />
        <ActTrouble state={acts.removeTag.state} />
      </div>
      {actions}
    </header>
  );
}
