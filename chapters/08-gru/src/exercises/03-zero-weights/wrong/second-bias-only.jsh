// diagnosis: The second bias shows it, and something else does: the two forms differ by a sum over
//   (r_i - r_j) h_i w_ij.
String showForm = "bhr";
