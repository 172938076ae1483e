// diagnosis: The vector v has k parameters, too.
double parameters(int h, int m, int k) {
  return k * (h + m);
}
