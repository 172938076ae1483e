// diagnosis: The smoother divides by 2 - K, which is less than two as long as the level moves.
double smootherFloor = filterFloor / 2;
