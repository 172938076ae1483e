// diagnosis: The sequence has no end symbol. ofSequences reads all symbols but the last, so the
//   first letter of the name takes its place and is never seen.
int[] lastFirst(Vocabulary vocabulary, String name) {
  return vocabulary.encodeOpen(new StringBuilder(name).reverse().toString());
}
