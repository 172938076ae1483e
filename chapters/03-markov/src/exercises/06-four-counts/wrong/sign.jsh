// diagnosis: The sign is turned around: delta is the probability after a vowel less that after a
//   consonant, and vowels avoid vowels here. A line steadier than coins has less than 1.
double delta = p0 - p1;
double dispersion = (1 + delta) / (1 - delta);
