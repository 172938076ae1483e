// diagnosis: Whh is zero, but not while it is differenced. Write z_1 for Whh = ε, with ½ in the
//   field.
double found = 0;
