// The chain has seen pairs only; its coefficient for a hundred letters is what its hundreds would
// measure, give or take a share of sqrt(2 / B) of it.
double errorsBelow(VowelSequence text) {
  PairCounts pairs = text.pairs();
  int[] hundreds = text.blocks(100);
  double chain = Dispersion.simple(pairs.delta(), 100);
  double measured = Dispersion.measured(hundreds, 100, pairs.shareOfVowels());
  return (chain - measured) / (chain * Math.sqrt(2.0 / hundreds.length));
}

// In place of a text of yours: the class names, one after the other.
var text = VowelSequence.of(String.join(" ", ClassNames.train()), Alphabet.ENGLISH);
var pairs = text.pairs();
double letters = pairs.letters();
double vowels = pairs.vowels();
double vowelVowel = pairs.vowelVowel();
double vowelConsonant = pairs.vowelConsonant();
double consonantVowel = pairs.consonantVowel();
double consonantConsonant = pairs.consonantConsonant();
double dispersionChain = Dispersion.simple(pairs.delta(), 100);
double dispersionMeasured = Dispersion.measured(text.blocks(100), 100, pairs.shareOfVowels());

// It is above, by eight standard errors: a list of words in alphabetical order, many of them again
// and again, is no verse.
double ownErrorsBelow = errorsBelow(text);

// As a consonant it leaves one vowel too few in each of the two hundreds.
String shortI = "vowel";
