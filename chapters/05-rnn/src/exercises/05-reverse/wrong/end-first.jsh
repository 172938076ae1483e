// diagnosis: You have turned the end symbol around with the letters. ofSequences does not read the
//   last symbol of a sequence, so the first letter of the name is never seen.
int[] lastFirst(Vocabulary vocabulary, String name) {
  int[] symbols = vocabulary.encode(name);
  int[] reversed = new int[symbols.length];
  Arrays.setAll(reversed, i -> symbols[symbols.length - 1 - i]);
  return reversed;
}
