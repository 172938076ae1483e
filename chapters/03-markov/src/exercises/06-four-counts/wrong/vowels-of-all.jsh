// diagnosis: That is the share of all letters that are a vowel after a vowel, or after a
//   consonant. Divide by the pairs that begin with a vowel, or with a consonant.
double p1 = vowelPairs / (letters - 1.0);
double p0 = consonantVowel / (letters - 1.0);
