export function MeetingScreen() {
  return null;
}
