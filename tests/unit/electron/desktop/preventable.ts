/** An event of Electron that remembers whether it was prevented. */
export function preventable() {
  const event = {
    prevented: false,
    preventDefault: () => {
      event.prevented = true;
    },
  };
  return event;
}
