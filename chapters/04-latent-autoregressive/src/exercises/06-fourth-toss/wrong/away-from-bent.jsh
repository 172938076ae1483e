// diagnosis: The size is right, the direction is not: which coin do tails speak for?
double change = filtered[0] - third[0];
