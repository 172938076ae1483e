// diagnosis: What comes through a score is multiplied by the factor above. How large is it where
//   the scores are large?
String tooLarge = "faster";
