// diagnosis: On the training names neither stands still, whatever the test names say.
String goOn = "none";
