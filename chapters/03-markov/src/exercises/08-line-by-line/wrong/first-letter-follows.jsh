// diagnosis: There is one pair too many: the very first letter of the text follows nothing, and
//   must not be taken for the follower of a consonant.
long[] pairs(List<String> lines, Alphabet alphabet) {
  long[] counts = new long[4];
  boolean wasVowel = false;
  for (String line : lines) {
    for (char c : line.toCharArray()) {
      if (alphabet.isVowel(c) || alphabet.isConsonant(c)) {
        boolean isVowel = alphabet.isVowel(c);
        counts[(wasVowel ? 0 : 2) + (isVowel ? 0 : 1)]++;
        wasVowel = isVowel;
      }
    }
  }
  return counts;
}
