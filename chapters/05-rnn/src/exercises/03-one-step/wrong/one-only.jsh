// diagnosis: One unit has no other whose old value could be overwritten too early: that break
//   stays unseen as well.
String unseen = "transposed";
