// diagnosis: The state is zero before the first step only, and her sequences are longer.
String whyForm = "start";
String whyKeep = "start";
String whyGates = "start";
