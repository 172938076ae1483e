// diagnosis: The candidate is between 0 and 1, and so is the input gate: their product can only
//   make the memory larger.
String smallerBy = "candidate";
