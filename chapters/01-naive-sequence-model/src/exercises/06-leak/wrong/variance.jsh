// diagnosis: Another variance would change the ARV of every forecast by the same factor, that of
//   persistence too. And on the draws all years have the same variance.
String cause = "variance";
