// diagnosis: Subtract the medians on the test names after 12 epochs and after 40: forward hardly
//   moves there. What about both ways?
String difference = "halves";
