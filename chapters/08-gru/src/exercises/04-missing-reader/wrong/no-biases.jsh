// diagnosis: A bias hears of each step what the sum hears, whether its weights' input is zero or
//   not.
String failWithTwo = "Wxz, Wxh";
