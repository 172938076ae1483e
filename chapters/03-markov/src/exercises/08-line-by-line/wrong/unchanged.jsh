// diagnosis: Each line still begins as if nothing had come before it. What does the program forget
//   at the end of a line, and where is it declared?
long[] pairs(List<String> lines, Alphabet alphabet) {
  long[] counts = new long[4];
  for (String line : lines) {
    boolean begun = false;
    boolean wasVowel = false;
    for (char c : line.toCharArray()) {
      if (alphabet.isVowel(c) || alphabet.isConsonant(c)) {
        boolean isVowel = alphabet.isVowel(c);
        if (begun) {
          counts[(wasVowel ? 0 : 2) + (isVowel ? 0 : 1)]++;
        }
        begun = true;
        wasVowel = isVowel;
      }
    }
  }
  return counts;
}
