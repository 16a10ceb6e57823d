import { PageHeader } from '../dashboard/page-header.tsx';
import { PrivacySpeech, usePrivacyMessages } from '../locale/late-messages.tsx';
import { ChoiceCard } from './choice-card.tsx';
import { GivenOutCard } from './given-out-card.tsx';
import { NoticeCard } from './notice-card.tsx';
import { OutCard } from './out-card.tsx';
import { RetentionCard } from './retention-card.tsx';
import { StoredCard } from './stored-card.tsx';
import '../styles/settings.css';
import '../styles/privacy.css';

function Privacy() {
  const say = usePrivacyMessages();
  return (
    <>
      <PageHeader title={say.title} />
      <div className="settings-page">
        <div className="settings-columns">
          <div className="settings-column">
            <NoticeCard />
            <RetentionCard />
            <GivenOutCard />
          </div>
          <div className="settings-column">
            <ChoiceCard />
            <OutCard />
            <StoredCard />
          </div>
        </div>
      </div>
    </>
  );
}

/** What is kept of people, for how long, who has to be told, who must stay out, and the way to delete it all. */
export function PrivacyPage() {
  return (
    <PrivacySpeech>
      <Privacy />
    </PrivacySpeech>
  );
}
