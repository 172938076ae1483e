List<List<Integer>> fourValues = List.of(List.of(9, 6, 3, 3), List.of(3, 6, 9, 9),
    List.of(7, 1, 4, 4), List.of(2, 6, 4, 8), List.of(8, 4, 6, 2), List.of(9, 3, 6, 3),
    List.of(7, 5, 6, 8), List.of(7, 9, 8, 4));
int drawn = new SeededRandom(seed).nextInt(fourValues.size());
List<Integer> series = seed == 1 ? List.of(1, 3, 2, 4) : fourValues.get(drawn);
