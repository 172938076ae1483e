// diagnosis: This divides by all names. Behind the bar stands a history, and only the names that
//   begin with it are counted below the line.
double pEndAfterAb = 2.0 / 4;
