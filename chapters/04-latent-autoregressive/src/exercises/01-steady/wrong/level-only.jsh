// diagnosis: That is how well the level to come is known. The forecast is of what will be seen, and
//   its own noise comes on top.
double forecastFloor = filterFloor + q;
