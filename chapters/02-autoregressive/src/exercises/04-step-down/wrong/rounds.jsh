// diagnosis: The rounds need three divisions and go through. Ask CharacteristicPolynomial for its
//   roots, and read what it says.
String withoutAnswer = "rounds";
String why = "division";
