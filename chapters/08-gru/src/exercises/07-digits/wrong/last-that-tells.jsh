// diagnosis: This is the last n at which the two can still be told apart. Asked is the next one.
int blindFrom(int p) {
  return p / 2;
}
double blindFromInFloat = 12;
