// diagnosis: Compare: networks that read backward have the first letters freshest in their state
//   when they are asked, and they are the better ones.
String saysMore = "last";
