// diagnosis: A run of 8 steps begins one step behind the coin of its last echo: between step 1 and
//   step 9 lie eight steps, and both must be in the run.
double shortest = 8;
