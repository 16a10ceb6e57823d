/** Assay's mark: a gold streak on a touchstone. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      <rect x="1" y="1" width="16" height="16" rx="4.5" fill="var(--mark-stone)" />
      <g fill="none" stroke="var(--mark-gold)" strokeLinecap="round">
        <path d="M4.3 12.5c2.9-1.5 6.4-4.2 9.4-7.5" strokeWidth="2.6" />
        <path d="M6.5 13.9c2-.8 4-2.1 5.9-3.9" strokeWidth="1.3" strokeOpacity=".45" />
      </g>
    </svg>
  );
}
