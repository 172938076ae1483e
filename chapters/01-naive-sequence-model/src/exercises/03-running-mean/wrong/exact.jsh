// diagnosis: Numbers such as 0.1 have no exact double, and their sums are rounded: 0.1 + 0.2 is not
//   0.3. Both programs round, and yet they agree.
String why = "exact";
