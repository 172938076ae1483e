// diagnosis: This pair is among those that win on the test names. Choose on the validation names;
//   who chooses on the test names has none left to test with.
double before = 2;
double after = 4;
String staysFirst = "yes";
