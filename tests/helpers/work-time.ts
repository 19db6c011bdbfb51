/** Milliseconds that the processor spent on this thread doing `work`: a busy machine does not lengthen them. */
export function workTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
