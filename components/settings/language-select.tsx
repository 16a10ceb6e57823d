import { writeSettings } from '../../lib/browser/settings.ts';
import { LOCALE_NAMES, pickLocale } from '../../lib/locales/index.ts';
import { LOCALES, type Locale } from '../../lib/model/words.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Select } from '../ui/select.tsx';

export interface LanguageSelectProps {
  labelHidden?: boolean;
  /** Offers to follow the browser too. */
  withBrowser?: boolean;
}

const LANGUAGES = LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }));

/** The interface's language. Words are loaded with the page, so the page is loaded anew. */
export function LanguageSelect({ labelHidden = false, withBrowser = false }: LanguageSelectProps) {
  const { settings: say } = useMessages();
  const { locale } = useFormat();
  const settings = useSettings();
  const follow = { value: 'browser', label: say.asBrowser } as const;
  const change = async (picked: Locale | 'browser') => {
    if (!settings) return;
    const { locale: _, ...rest } = settings;
    await writeSettings(picked === 'browser' ? rest : { ...rest, locale: picked });
    location.reload();
  };
  const present = withBrowser && settings?.locale === undefined ? 'browser' : pickLocale([locale]);
  return (
    <Select<Locale | 'browser'>
      label={say.language}
      labelHidden={labelHidden}
      value={present}
      choices={withBrowser ? [follow, ...LANGUAGES] : LANGUAGES}
      onChange={(picked) => void change(picked)}
    />
  );
}
