import type { Packet, PacketRow, PacketSection } from '../../lib/exchange/index.ts';
import { Bidi } from '../ui/bidi.tsx';

function Row({ label, value, note, href }: PacketRow) {
  return (
    <div className="packet-row">
      <dt>{label}</dt>
      <dd>
        {href === undefined ? (
          <Bidi>{value}</Bidi>
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {value}
          </a>
        )}
        {note !== undefined && note !== '' && (
          <span className="packet-note text-12 text-2">
            <Bidi>{note}</Bidi>
          </span>
        )}
      </dd>
    </div>
  );
}

function Section({ heading, rows = [], lines = [], empty }: PacketSection) {
  return (
    <section className="packet-section">
      <h2>{heading}</h2>
      {rows.length > 0 && (
        <dl>
          {rows.map((row) => (
            <Row key={`${row.label} ${row.value}`} {...row} />
          ))}
        </dl>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same, and none moves
            <li key={place}>
              <Bidi>{line}</Bidi>
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 && lines.length === 0 && <p className="text-2">{empty}</p>}
    </section>
  );
}

/** A packet as a page, on the screen and on paper. */
export function PacketSheet({ packet }: { packet: Packet }) {
  return (
    <article className="packet card">
      <header>
        <h1 tabIndex={-1}>
          <Bidi>{packet.title}</Bidi>
        </h1>
        <p className="text-2">{packet.intro}</p>
      </header>
      {packet.sections.map((section) => (
        <Section key={section.heading} {...section} />
      ))}
    </article>
  );
}
