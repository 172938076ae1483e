// diagnosis: At step 1 these multiply H_0 = 0. Only step 2 adds to their gradients, and the first
//   thing that is wrong is the gradient of H_1.
String failWithTwo = "Whr, Whz, Whh";
