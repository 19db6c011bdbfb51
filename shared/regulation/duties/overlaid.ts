import { addDays, type IsoDate } from '../../calendar.ts';
import type { Asked } from './asked.ts';
import type { Stretch } from './stretches.ts';

/** What one version asks for, by the name of the duty, on the days on which it counts. */
export type Rung = { inForce: Stretch; asked: ReadonlyMap<string, Asked> };

type Part = { inForce: Stretch; asked: Asked | null };

/**
 * One duty through regulations that lie over one another: on each day by the first layer that asks for it. Where no
 * layer does, by the first that is in force, which then asks for nothing.
 */
export function overlaid(layers: readonly (readonly Rung[])[], name: string): Part[] {
  const [only = [], ...more] = layers;
  if (more.length === 0)
    return only.map(({ inForce, asked }) => ({ inForce, asked: asked.get(name) ?? null }));
  const days = turns(layers.flat());
  const parts: Part[] = [];
  for (const [index, from] of days.entries()) {
    const next = days[index + 1];
    const until = next === undefined ? null : addDays(next, -1);
    const standing = layers.flatMap((rungs) => rungs.filter((rung) => isOn(rung, from)));
    const rung = standing.find(({ asked }) => asked.has(name)) ?? standing[0];
    if (rung === undefined) continue;
    const last = parts.at(-1);
    // A turn of a layer that says nothing of it is no turn of this duty.
    if (last?.inForce.id === rung.inForce.id && last.inForce.until === addDays(from, -1)) {
      parts[parts.length - 1] = { ...last, inForce: { ...last.inForce, until } };
    } else {
      parts.push({ inForce: { ...rung.inForce, from, until }, asked: rung.asked.get(name) ?? null });
    }
  }
  return parts;
}

/** Every day on which something may be otherwise than on the day before. */
function turns(rungs: readonly Rung[]): IsoDate[] {
  const days = rungs.flatMap(({ inForce: { from, until } }) =>
    until === null ? [from] : [from, addDays(until, 1)],
  );
  return [...new Set(days)].sort();
}

const isOn = ({ inForce: { from, until } }: Rung, day: IsoDate): boolean =>
  from <= day && (until === null || day <= until);
