// diagnosis: 0 is where it starts, and no logistic function is 0: from the first step on something
//   above 0 is added.
String cellNever = "negative";
String hiddenNever = "negative, large";
