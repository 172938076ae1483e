// diagnosis: The neighbor across the end is looked up in the last character of the line before,
//   which may be a comma, a dash or nothing at all. Remember the last letter instead.
long[] pairs(List<String> lines, Alphabet alphabet) {
  long[] counts = new long[4];
  String before = "";
  for (String line : lines) {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    boolean begun = alphabet.isVowel(last) || alphabet.isConsonant(last);
    boolean wasVowel = alphabet.isVowel(last);
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
    before = line;
  }
  return counts;
}
