import type { ExporterOrder } from './exporter.ts';

/**
 * The worker's side of `exportAside` and `checkAside`: one order, carried out once. What makes files is worth loading when there is one
 * to make.
 */
export function serveExporting(): void {
  let taken = () => {};
  const handedOver = new Promise<void>((resolve) => {
    taken = resolve;
  });
  addEventListener('message', async ({ data: order }: MessageEvent<ExporterOrder | 'taken'>) => {
    if (order === 'taken') {
      taken();
      return;
    }
    const { carryOut } = await import('./carry-out-export.ts');
    await carryOut(order, handedOver);
  });
}
