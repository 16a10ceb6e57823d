import { useId } from 'react';
import { newId } from '../../lib/actions/act.ts';
import { fillTemplate, ICP_TEMPLATES, type TemplateKey } from '../../lib/qualify/icp-templates.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { CriteriaWords } from '../icp/criteria-words.tsx';
import type { IcpForm } from '../icp/form-schema.ts';
import { emptyForm, toCriterionForm } from '../icp/icp-form.ts';
import { useRescore } from '../icp/use-rescore.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useIcpActs } from './use-icp-acts.ts';
import '../styles/icp.css';
import '../styles/icps.css';

type Template = (typeof ICP_TEMPLATES)[number];

function makeForm({ key, cycleDays }: { key: TemplateKey; cycleDays: number }, name: string): IcpForm {
  const criteria = fillTemplate(key, newId).map(toCriterionForm);
  return { ...emptyForm(name), criteria, cycleDays: String(cycleDays) };
}

function TemplateCard({ template, onStart }: { template: Template; onStart(form: IcpForm): void }) {
  const { templates } = useMessages().icps;
  const { formatNumber } = useFormat();
  const id = useId();
  const { name, about } = templates.names[template.key];
  return (
    <section className="card template" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p className="text-12 text-2">{about}</p>
      <CriteriaWords criteria={template.criteria} />
      <p className="text-12 text-3 grow">{templates.cycle(formatNumber(template.cycleDays))}</p>
      <Button size="small" onClick={() => onStart(makeForm(template, name))}>
        {templates.start}
        <VisuallyHidden> {name}</VisuallyHidden>
      </Button>
    </section>
  );
}

/** Common personas to start from, each with all it asks for in sight. */
export function TemplatesPage() {
  const { icps, trouble } = useMessages();
  const { begin, failure } = useIcpActs(useRescore());
  return (
    <div className="icps-page">
      <PageHeader title={icps.templates.title} />
      <p className="text-12 text-2">{icps.templates.about}</p>
      {failure && <Note tone="miss" live="alert" title={trouble.storage[failure].title} />}
      <div className="templates">
        {ICP_TEMPLATES.map((template) => (
          <TemplateCard key={template.key} template={template} onStart={(form) => void begin(form)} />
        ))}
      </div>
    </div>
  );
}
