// diagnosis: That would be so if each step added something independent of the last. Measure after
//   250, 500 and 1,000 steps.
String norm = "root";
