// diagnosis: The forecast lacks its constant. It does not depend on the state, so there is another
//   place for it.
double bq = 0;
