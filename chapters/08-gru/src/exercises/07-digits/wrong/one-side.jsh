// diagnosis: This asks for the digits of the a's alone. After as many b's the difference is
//   2^(-2n - 1).
int blindFrom(int p) {
  return p;
}
double blindFromInFloat = 24;
