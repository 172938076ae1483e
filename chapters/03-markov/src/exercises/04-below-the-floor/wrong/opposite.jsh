// diagnosis: Were they opposite, the means would vary less than the formula says. What does a step
//   to red cost, and what do the steps cost that start from red?
String neighbors = "opposite";
