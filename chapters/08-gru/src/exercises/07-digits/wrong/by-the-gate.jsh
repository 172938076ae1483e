// diagnosis: The forget gate says only that nothing is lost by it. The sum with the candidate is
//   rounded as well, as soon as 1 is less than the last digit.
String because = "forget";
