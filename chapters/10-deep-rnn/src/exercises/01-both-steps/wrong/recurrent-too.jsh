// diagnosis: A recurrent weight works from a state of zero at step 1, so what reaches the sums of
//   that step doesn't reach it.
String changed = "du, dv, dw, dr";
