// diagnosis: You have compared the embedding alone with the old Wxh. The cell still has a Wxh, one
//   that reads the numbers of the embedding.
double tooWide = units + 1;
