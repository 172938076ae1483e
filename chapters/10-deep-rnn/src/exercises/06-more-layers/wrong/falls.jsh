// diagnosis: Each way is longer by L - 1 tanh layers, but at the last step as well. What is asked
//   is relative to that; compare the number of ways at both lags.
String prediction = "falls";
