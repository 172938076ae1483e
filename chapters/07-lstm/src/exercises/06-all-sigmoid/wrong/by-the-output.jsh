// diagnosis: The output gate makes smaller what is shown. The memory behind it stays.
String smallerBy = "output";
