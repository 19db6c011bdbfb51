export function CommitteeMeetingsScreen() {
  return null;
}

export function GroupMeetingsScreen() {
  return null;
}
