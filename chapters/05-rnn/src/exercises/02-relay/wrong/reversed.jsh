// diagnosis: The coefficients are in the reverse order. The first unit holds the latest number, and
//   phi1 belongs to that.
double[][] Whq = {{phi3}, {phi2}, {phi1}};
