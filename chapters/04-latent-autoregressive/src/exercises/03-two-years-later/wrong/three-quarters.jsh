// diagnosis: One year gets three quarters of it: from 100 to 75, where all of the future gets to
//   66.7.
double years = 1;
