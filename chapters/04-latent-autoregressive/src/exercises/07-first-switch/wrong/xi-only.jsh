// diagnosis: Xi will do. But think of gamma of two neighboring times, when nobody ever goes back:
//   how can state 1 have become more probable?
String needed = "xi";
