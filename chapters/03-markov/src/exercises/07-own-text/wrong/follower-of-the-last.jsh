// diagnosis: The counts don't fit together, or the text is too short: n letters make n - 1 pairs,
//   and the steps from vowel to consonant and back differ by one at most.
double letters = pairs.letters() - 1;
