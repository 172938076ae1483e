// The colleague's program: pairs vowel-vowel, vowel-consonant, consonant-vowel and
// consonant-consonant of a text in lines. Mend it, so that it counts the pairs of the text as a
// whole. A line may be empty or have no letters, and the first one may be such a line.
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

// How many more of the 32 lines begin with a vowel than end with one?
double beginLessEnd = Double.NaN;

// How many steps are there from vowel to consonant, and back, across the ends of lines in the
// German sample? RecountExperiments and VowelSequence tell what the whole text has.
double acrossVowelConsonant = Double.NaN;
double acrossConsonantVowel = Double.NaN;

// His p1 is
//   wrong     31 pairs are missing, so it is a bad guess at the share in the whole text
//   rounded   the same number as ours, but for rounding
//   within    right for another question: how often a vowel follows a vowel within a line
//   reversed  the share of vowels before a vowel, since the lines don't close
String hisShare = "";
