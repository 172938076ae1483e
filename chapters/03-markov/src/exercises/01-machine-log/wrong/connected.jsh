// diagnosis: That there is one law follows from it, but not which one. When is each state entered
//   as often as it is left?
String reason = "connected";
