// diagnosis: One of the other checks compares the same gradients with those of another program that
//   is right, and needs no differences.
String checks = "differences";
