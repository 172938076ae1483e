// diagnosis: Java divides integers to an integer, and 2 / 9 is 0. Write 2.0 / 9.
double p1 = 0;
double p0 = 0;
