// diagnosis: The candidate is in neither order the second quarter.
String changed = "candidate";
