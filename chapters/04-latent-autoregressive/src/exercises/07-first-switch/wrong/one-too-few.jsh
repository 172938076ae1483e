// diagnosis: These stop before the share is reached: the entry that reaches it belongs to them.
int[] mostProbable(double[] entries, double share) {
  List<Integer> order = new ArrayList<>();
  for (int i = 0; i < entries.length; i++) {
    order.add(i);
  }
  order.sort((a, b) -> Double.compare(entries[b], entries[a]));
  double held = 0;
  int count = 0;
  while (held + entries[order.get(count)] < share) {
    held += entries[order.get(count++)];
  }
  return order.subList(0, count).stream().mapToInt(Integer::intValue).toArray();
}
