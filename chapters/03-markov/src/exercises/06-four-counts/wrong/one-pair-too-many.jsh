// diagnosis: A line of n letters has n - 1 pairs, since its last letter has no follower.
double vowelConsonant = (letters - vowelPairs - consonantPairs) / 2.0;
double consonantVowel = vowelConsonant;
