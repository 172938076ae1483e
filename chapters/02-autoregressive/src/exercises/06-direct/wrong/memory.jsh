// diagnosis: Both ways see the same eight values: the window ends h steps before the value and
//   holds eight. What differs is what they do with it.
String tells = "memory";
