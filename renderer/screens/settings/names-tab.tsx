import { Bodies } from './bodies.tsx';
import { CommuneNames } from './commune-names.tsx';

/** What the commune and its bodies are called, on papers and in symbols. */
export function NamesTab() {
  return (
    <>
      <CommuneNames />
      <Bodies />
    </>
  );
}
