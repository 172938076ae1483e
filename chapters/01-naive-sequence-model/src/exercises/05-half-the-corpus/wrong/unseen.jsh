// diagnosis: Even with 159 names hardly any history has no known suffix. Alpha is for what never
//   followed the suffix that is known.
String why = "unseen";
