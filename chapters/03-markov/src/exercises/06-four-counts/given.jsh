// A line that begins and ends with a consonant; vowels are left as often as they are entered.
SeededRandom randomLine = new SeededRandom(seed);
int vowelPairs = 3 + randomLine.nextInt(3);
int consonantPairs = 6 + randomLine.nextInt(4);
int vowels = vowelPairs + 12 + randomLine.nextInt(4);
int letters = 2 * vowels - vowelPairs + consonantPairs + 1;
