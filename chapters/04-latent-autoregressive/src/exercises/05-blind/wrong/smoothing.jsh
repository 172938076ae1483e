// diagnosis: His gain is not fixed: it is 1/2, 1/3, 1/4 and so on, and the weights of old flows
//   don't fade.
String model = "smoothing";
double fiftieth = 1 / 2.0;
