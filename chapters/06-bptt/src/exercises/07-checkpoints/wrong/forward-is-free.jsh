// diagnosis: That counts the two ways forward and one of the two parts of the way back. Add up:
//   what took 1 + 2 before, and what is done once more now?
double timesAsLong = 1.5;
