// n letters make n - 1 pairs; what is left is an even number, so half of it goes each way.
double vowelConsonant = (letters - 1 - vowelPairs - consonantPairs) / 2;
double consonantVowel = vowelConsonant;

// As often out as back: the line ends in the class in which it began. The pairs that begin with a
// vowel are as many as the vowels, so each vowel has a follower and the last letter is none.
double leftVowels = vowelPairs + vowelConsonant;
String ends = leftVowels == vowels ? "consonant" : "vowel";
String begins = ends;

double p1 = vowelPairs / leftVowels;
double p0 = consonantVowel / (consonantVowel + consonantPairs);
double delta = p1 - p0;
double dispersion = (1 + delta) / (1 - delta);

// An odd number of mixed pairs is left, and the two ends differ. A line that begins with a vowel
// leaves the vowels once more than it enters them, and all its vowels have a follower; the other
// line ends with a vowel, which has none. So one divides by a number that is one less.
double p1FromVowel = vowelPairs / (double) vowels;
double p1FromConsonant = vowelPairs / (vowels - 1.0);
