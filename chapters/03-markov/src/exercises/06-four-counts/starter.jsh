// Your line: {letters} letters, {vowels} vowels, {vowelPairs} pairs of vowels and
// {consonantPairs} pairs of consonants. Fractions as 2.0 / 9 (2 / 9 is 0 in Java) or with three
// decimals; "vowel" or "consonant" for the classes.
double vowelConsonant = Double.NaN; // pairs of a vowel and a consonant after it
double consonantVowel = Double.NaN;
String begins = "";
String ends = "";
double p1 = Double.NaN;
double p0 = Double.NaN;
double delta = Double.NaN;
double dispersion = Double.NaN; // in the limit

// With one pair of consonants more: p1 of the line that begins with a vowel, and of the other.
double p1FromVowel = Double.NaN;
double p1FromConsonant = Double.NaN;
