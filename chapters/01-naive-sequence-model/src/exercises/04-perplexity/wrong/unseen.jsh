// diagnosis: Where the forgetful model loses most, it is handed the empty history, which training
//   held once in each name. It does not guess there; it is sure, and wrong.
String why = "unseen";
