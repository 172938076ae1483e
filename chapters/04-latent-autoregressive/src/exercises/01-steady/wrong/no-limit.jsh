// diagnosis: That is the ratio of your river. Let the gain in it go to zero.
double ratio = smootherFloor / filterFloor;
