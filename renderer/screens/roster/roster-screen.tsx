export function CommitteeScreen() {
  return null;
}

export function GroupScreen() {
  return null;
}
