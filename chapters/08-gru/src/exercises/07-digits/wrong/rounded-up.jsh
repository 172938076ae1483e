// diagnosis: For odd p this is right, for even p it is one too early: at 2n = p the one state is a
//   whole number of digits, the other a tie that is rounded away from it.
int blindFrom(int p) {
  return (p + 1) / 2;
}
