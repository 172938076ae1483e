// diagnosis: That is the square root. The coefficient compares variances.
double dispersion = Math.sqrt((1 + delta) / (1 - delta));
