// diagnosis: The loss of the hand example has a factor of one half.
double loss = (h1 - y1) * (h1 - y1) + (h2 - y2) * (h2 - y2);
