// diagnosis: Truncation carries the state as well. What does it not carry, on the way back?
String differs = "state";
