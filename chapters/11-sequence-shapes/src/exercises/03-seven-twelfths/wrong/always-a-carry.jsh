// diagnosis: A carry is assumed for every digit. For the last one it is known that there is none.
int write(int[] read, int length) {
  return (2 * read[read.length - 1] + 1) % 10;
}
