// diagnosis: Subtract each median from the one before it, and look at the four differences in turn:
//   the first is twice the last.
String gain = "stays";
