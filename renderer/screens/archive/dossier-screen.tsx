export function DossierScreen() {
  return null;
}
