// By how many of the simple chain's standard errors the measured dispersion of hundreds is below
// the chain's own; negative if it is above.
double errorsBelow(VowelSequence text) {
  throw new UnsupportedOperationException("write me");
}

// What RecountExperiments prints for your text.
double letters = Double.NaN; // 20,000 or more
double vowels = Double.NaN;
double vowelVowel = Double.NaN;
double vowelConsonant = Double.NaN;
double consonantVowel = Double.NaN;
double consonantConsonant = Double.NaN;
double dispersionChain = Double.NaN; // of hundreds
double dispersionMeasured = Double.NaN;

// By how many standard errors is your text below the chain?
double ownErrorsBelow = Double.NaN;

// "vowel" or "consonant": as what must the short i be counted, so that the first two hundreds of
// Onegin have the vowels that Markov printed, 42 and 46?
String shortI = "";
