// diagnosis: A second layer that reads its own direction only makes another function of u alone, or
//   of v alone, and those were free before.
String canDoIt = "deeper, stacked, hidden";
