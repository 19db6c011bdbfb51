import { Alert, createTheme, Drawer, Input, type MantineColorsTuple, Modal } from '@mantine/core';

/** The blue-green of an office ledger's cloth; 7 on white is 6.2 : 1. */
const ledger: MantineColorsTuple = [
  '#e8f5f4',
  '#d3e7e6',
  '#a6cfcc',
  '#76b5b1',
  '#4f9f9a',
  '#37928c',
  '#288b85',
  '#0f6e68',
  '#05635d',
  '#00554f',
];

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', 'Segoe UI', Arial, sans-serif", fontWeight: '600' },
  colors: { ledger },
  primaryColor: 'ledger',
  primaryShade: 7,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Their heads would count as banners of the page beside the one of the program.
    Modal: Modal.extend({
      defaultProps: { yOffset: '3dvh', attributes: { header: { role: 'presentation' } } },
    }),
    Drawer: Drawer.extend({ defaultProps: { attributes: { header: { role: 'presentation' } } } }),
    // Words of advice under the field: boxes side by side stay level, whether one has advice or not.
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
    // Its title takes the alert's own colour, which cannot be read on yellow.
    Alert: Alert.extend({ styles: { title: { color: 'var(--mantine-color-black)' } } }),
  },
});
