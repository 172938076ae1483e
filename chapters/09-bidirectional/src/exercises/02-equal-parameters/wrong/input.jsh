// diagnosis: The term of the inputs grows in proportion to the units, and alone it would make the
//   multiple 2. Which term grows faster?
String term = "input";
