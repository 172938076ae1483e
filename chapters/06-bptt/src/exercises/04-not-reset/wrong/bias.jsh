// diagnosis: Moving the bias changes no step but through the sums; with W_hh = 0 the state that was
//   left has no way into any sum.
String stillFails = "bh";
