// diagnosis: Divide the direct error by the other, h by h. It is one at h = 1, where the two are
//   one model, and beyond one at the end.
double firstH = 1;
double lastH = 12;
