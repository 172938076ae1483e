// diagnosis: Ranges that touch do not show that there is no difference: the range is made of the
//   two most extreme seeds. Look at how the other nine lie.
String enough = "no";
