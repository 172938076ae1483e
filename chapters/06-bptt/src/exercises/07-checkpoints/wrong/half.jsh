// diagnosis: With stretches of half the sequence, one whole stretch of states is there at a time.
//   Write T/m + m, and find its least value.
double bestM = 200;
