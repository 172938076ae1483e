// diagnosis: The two lines are exchanged. The one that ends with a vowel has a vowel without a
//   follower, which can't be counted among those that might be followed by a vowel.
double p1FromVowel = vowelPairs / (vowels - 1.0);
double p1FromConsonant = vowelPairs / (double) vowels;
