// diagnosis: Half as many units in each layer: that would be right if weights grew in proportion to
//   the units. Each unit reads all others, so two small layers are cheaper than that.
double units = h / 2;
double unitsWithOutput = h / 2;
