// diagnosis: That step would like to be open, and a larger bias would serve it: its share is
//   positive. Look for the share that isn't.
double responsible = 3;
String wants = "open";
