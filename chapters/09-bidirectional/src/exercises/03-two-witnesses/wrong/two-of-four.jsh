// diagnosis: One more is possible: three log odds can be what you like, only the fourth follows
//   from them.
double rightAtMost = 2;
