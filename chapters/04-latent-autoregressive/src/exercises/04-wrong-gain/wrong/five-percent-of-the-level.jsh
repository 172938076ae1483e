// diagnosis: That is within five percent of the floor for the level. Of a forecast's error of 400,
//   five percent are 20.
double lowest = (410 - Math.sqrt(6100)) / 810;
double highest = (410 + Math.sqrt(6100)) / 810;
