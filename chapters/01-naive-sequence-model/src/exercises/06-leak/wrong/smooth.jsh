// diagnosis: The errors are taken against the values as they were observed, not against smoothed
//   ones. Ask what each forecast was made from.
String cause = "smooth";
