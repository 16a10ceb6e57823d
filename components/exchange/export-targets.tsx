import { useId } from 'react';
import type { Preset } from '../../lib/exchange/index.ts';
import { useExportMessages } from '../locale/late-messages.tsx';
import { Card } from '../ui/card.tsx';

const GROUPS = {
  crm: ['hubspot', 'salesforce', 'pipedrive'],
  sequences: ['outreach', 'salesloft'],
  sheets: ['xlsx', 'excel-csv', 'csv', 'tsv'],
  contacts: ['google-contacts', 'vcard', 'vcard4'],
  others: ['ics', 'json'],
} as const satisfies Record<string, readonly Preset[]>;

const GROUP_NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[];

export interface ExportTargetsProps {
  value: Preset;
  onChange(value: Preset): void;
}

/** For whom the file is, by kind of program; the one that is chosen is explained in a line. */
export function ExportTargets({ value, onChange }: ExportTargetsProps) {
  const say = useExportMessages();
  const name = useId();
  return (
    <Card title={say.as} flush>
      <div role="radiogroup" aria-label={say.as} className="export-choices">
        {GROUP_NAMES.map((group) => (
          <fieldset key={group} className="export-group">
            <legend>{say.groups[group]}</legend>
            {GROUPS[group].map((preset) => (
              <label key={preset} className="export-choice">
                <input
                  type="radio"
                  name={name}
                  checked={preset === value}
                  aria-label={say.presets[preset].title}
                  aria-describedby={preset === value ? `${name}-hint` : undefined}
                  onChange={() => onChange(preset)}
                />
                <span className="grow">
                  <span className={preset === value ? 'strong' : undefined}>{say.presets[preset].title}</span>
                  {preset === value && (
                    <span id={`${name}-hint`} className="export-hint">
                      {say.presets[preset].hint}
                    </span>
                  )}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </Card>
  );
}
