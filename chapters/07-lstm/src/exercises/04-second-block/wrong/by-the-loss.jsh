// diagnosis: The first loss of an untrained network is that of guessing, whatever its gates say.
String tellingLine = "loss";
