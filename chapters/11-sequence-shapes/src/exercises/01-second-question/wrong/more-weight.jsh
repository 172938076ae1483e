// diagnosis: In the text it had three fifths of the weight. Compare that with your second weight.
String why = "weight";
