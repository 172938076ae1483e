// diagnosis: The two are exchanged: LetterCounts takes the letters before first.
double before = 5;
double after = 1;
