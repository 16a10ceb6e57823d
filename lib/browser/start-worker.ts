/** Starts the worker for long work under the name of its trade. */
export async function startWorker(name: string): Promise<Worker> {
  const { LONG_WORK } = await import('./long-work.ts');
  return new Worker(LONG_WORK, { type: 'module', name });
}
