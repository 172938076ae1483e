// diagnosis: Xi is not divided by anything at the end. Compute one for the coins with his beta.
String xis = "right";
double xiSum = 1;
