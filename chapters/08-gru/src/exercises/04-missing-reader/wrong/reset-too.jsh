// diagnosis: What reaches the reset gate of step 1 is multiplied by H_0, and that is zero.
String failWithTwo = "Wxr, br, Wxz, bz, Wxh, bh";
