// diagnosis: This is the state after the b's, followed by the a's. The a's come first.
double state = 1 - Math.pow(2, 1 - times) + Math.pow(2, -times - timesB);
