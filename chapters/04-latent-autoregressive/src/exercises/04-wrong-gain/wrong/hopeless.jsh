// diagnosis: Look at what the two ends miss the floor by. Is that a large part of the error?
String advice = "hopeless";
