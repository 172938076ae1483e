// diagnosis: All consonants are in the denominator, but the last one has no follower: Markov's
//   table in circulation has the same mistake.
double p0 = consonantVowel / (consonantVowel + consonantPairs + 1);
