export function BinScreen() {
  return null;
}
