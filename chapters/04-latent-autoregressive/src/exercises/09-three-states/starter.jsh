// For each state the letters of which it emitted more than any other state did: the expected counts
// by the posteriors, given the words. Symbol 0 is a, 1 is b and so on; letters in alphabetical
// order, as in "aeiou"; a letter that never occurs belongs to no state.
String[] mostly(HiddenMarkovModel model, List<int[]> words) {
  throw new UnsupportedOperationException("write me");
}

// Fit in the shell, where it takes a minute or two, and write down what you find for seeds 1 to 10.
double below = Double.NaN; // how many of the ten starts end below 3.9 bits a letter
double together = Double.NaN; // in how many of these a, e, i, o, u and y share a state

// The most probable of the ten: the letters of the state that has neither the vowels nor most of
// the consonants. And in how many of the ten is there a state of exactly these letters?
String third = "";
double agree = Double.NaN;

// Look at the transitions of that model. The third state comes
//   before  before a vowel and nowhere else
//   after   after a vowel and nowhere else, and mostly before a consonant
//   first   at the beginning of a word
//   double  after itself, in letters that are written twice
String place = "";

// Your own language: the letters of the state with the a's, and for how many of ten starts. Nobody
// can check these but you.
String ownVowels = "";
double ownStarts = Double.NaN;
