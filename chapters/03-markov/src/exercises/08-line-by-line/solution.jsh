// What is remembered of the last letter must outlive the line: Markov's letters are neighbors
// across the end of a line. So the two variables stand before the loop over lines.
long[] pairs(List<String> lines, Alphabet alphabet) {
  long[] counts = new long[4];
  boolean begun = false;
  boolean wasVowel = false;
  for (String line : lines) {
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

// The 32 lines have 31 ends with a line after them, and a pair is lost at each. Within a line the
// steps out and back differ by one if it begins with a vowel and ends with a consonant, by minus
// one if it is the other way around, and else by nothing; so these differences add up to 11.
double beginLessEnd = 304 - 293;

// The whole text has 304 steps from vowel to consonant and as many back.
double acrossVowelConsonant = 304 - 304;
double acrossConsonantVowel = 304 - 293;

// A verse is a unit too. Who asks what follows within it must not count across its end.
String hisShare = "within";
