package unrolled.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import unrolled.core.data.ClassNames;
import unrolled.core.report.InventedNames;
import unrolled.core.report.Recorded;

/** Makes and reads the chapter's recorded results: what takes minutes, once, and not each build. */
final class RnnRecords {

  private static final String COMMAND = "mvn -Pfull -pl chapters/05-rnn -am package";
  private static final String OWN = "src/main/java/unrolled/rnn/";
  private static final String CORE = "../../core/src/main/java/unrolled/core/";

  /**
   * The network; that the engine below it still gives the same bits is seen by {@link RecordsTest},
   * which runs a part of each result again.
   */
  private static final String[] NETWORK =
      {OWN + "RnnCell.java", OWN + "RnnParameters.java", OWN + "RnnNetworks.java"};

  private RnnRecords() {}

  private static Recorded record(String name, String seeds, String... sources) {
    return Recorded.of(name).command(COMMAND).seeds(seeds).dependsOn(
        IntStream.range(0, NETWORK.length + sources.length)
            .mapToObj(i -> i < NETWORK.length ? NETWORK[i] : sources[i - NETWORK.length])
            .toArray(String[]::new));
  }

  static Recorded xor() {
    return record("rnn-xor", "1 to 10",
        OWN + "XorExperiments.java", CORE + "data/TemporalXor.java")
        .columns("units", "seed", "drawn", "third", "all", "by bit");
  }

  static List<List<String>> xorRows() {
    List<List<String>> rows = new ArrayList<>();
    for (int units : XorExperiments.UNITS) {
      List<XorExperiments.Score> scores = XorExperiments.scores(units);
      for (int seed = 1; seed <= scores.size(); seed++) {
        rows.add(xorRow(units, seed, scores.get(seed - 1)));
      }
    }
    return rows;
  }

  static List<String> xorRow(int units, long seed, XorExperiments.Score score) {
    return List.of(text(units), text(seed), text(score.drawn()), text(score.third()),
        text(score.all()), text(score.byBit()));
  }

  /** What networks do that are started late, or that read nothing but zeros. */
  static Recorded clock() {
    return record("rnn-clock", "1 to 10", OWN + "XorExperiments.java",
        OWN + "ClockExperiments.java", CORE + "data/TemporalXor.java")
        .columns("units", "seed", "learned", "lean third", "lean drawn", "wrong time", "silence");
  }

  static List<List<String>> clockRows() {
    return ClockExperiments.scores().stream().map(RnnRecords::clockRow)
        .collect(Collectors.toList());
  }

  static List<String> clockRow(ClockExperiments.Score score) {
    return List.of(text(score.units()), text(score.seed()), text(score.learned()),
        text(score.leans()[0]), text(score.leans()[1]), text(score.wrongTime()),
        text(score.silence()));
  }

  /** What becomes of networks whose loss takes probabilities for scores. */
  static Recorded twice() {
    return record("rnn-twice", "1 to 3", OWN + "SoftmaxTwiceExperiments.java",
        OWN + "NameExperiments.java", CORE + "data/ClassNames.java")
        .columns("kind", "seed", "loss", "bits", "different", "names");
  }

  static List<List<String>> twiceRows() {
    List<List<String>> rows = new ArrayList<>(List.of(shortTwiceRow()));
    SoftmaxTwiceExperiments.scores().forEach(score -> rows.add(twiceRow("trained", score)));
    return rows;
  }

  /** What two epochs give with seed 1: short enough for every build. */
  static List<String> shortTwiceRow() {
    return twiceRow("short", SoftmaxTwiceExperiments.score(1, 2, 0));
  }

  private static List<String> twiceRow(String kind, SoftmaxTwiceExperiments.Score score) {
    return List.of(kind, text(score.seed()), text(score.loss()), text(score.bits()),
        text(score.different()), score.counts().entrySet().stream().limit(3)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(" ")));
  }

  static Recorded sunspots() {
    return record("rnn-sunspots", "1 to 10",
        OWN + "SunspotExperiments.java", CORE + "data/SunspotPeriod.java")
        .columns("units", "decay", "seed", "epoch", "train", "validation", "test", "untouched",
            "record", "rest");
  }

  static List<List<String>> sunspotRows() {
    return SunspotExperiments.search().stream().map(RnnRecords::sunspotRow)
        .collect(Collectors.toList());
  }

  static List<String> sunspotRow(SunspotExperiments.Score score) {
    return List.of(text(score.design().units()), String.valueOf(score.design().weightDecay()),
        text(score.seed()), text(score.epoch()), text(score.train()), text(score.validation()),
        text(score.test()), text(score.untouched()), text(score.record()), text(score.rest()));
  }

  static Recorded names() {
    return record("rnn-names", "1 to 3 in the search, 1 to 10 for the choice", nameSources())
        .columns("units", "seed", "epoch", "train", "validation", "test");
  }

  private static String[] nameSources() {
    return new String[] {OWN + "NameExperiments.java", CORE + "data/ClassNames.java"};
  }

  static List<List<String>> nameRows() {
    List<long[]> runs = new ArrayList<>();
    for (int units : NameExperiments.UNITS) {
      for (long seed = 1; seed <= (units == NameExperiments.CHOSEN ? 10 : 3); seed++) {
        runs.add(new long[] {units, seed});
      }
    }
    return runs.stream().parallel().map(run -> nameRows((int) run[0], run[1],
            NameExperiments.EPOCHS + NameExperiments.SLOW_EPOCHS))
        .collect(Collectors.toList()).stream().flatMap(List::stream).toList();
  }

  static List<List<String>> nameRows(int units, long seed, int epochs) {
    NameExperiments experiment = new NameExperiments(units, seed);
    List<List<String>> rows = new ArrayList<>();
    for (int epoch = 1; epoch <= epochs; epoch++) {
      double train = experiment.trainTo(epoch);
      rows.add(List.of(text(units), text(seed), text(epoch), text(train),
          text(experiment.bits(ClassNames.validation())),
          text(experiment.bits(ClassNames.test()))));
    }
    return rows;
  }

  /** Names drawn on the way and at several temperatures, and what some units do. */
  static Recorded samples() {
    return record("rnn-samples", "1; 1 to 10 for what can be read off the state",
        join(nameSources(), OWN + "StateExperiments.java", OWN + "WordExperiments.java"))
        .columns("kind", "key", "value", "text");
  }

  static List<List<String>> sampleRows() {
    NameExperiments experiment = new NameExperiments(NameExperiments.CHOSEN, 1);
    List<List<String>> rows = new ArrayList<>();
    for (int epoch : new int[] {0, 1, 2, 4, 8, 16, 24}) {
      experiment.trainTo(epoch);
      List<String> names = experiment.invent(300, 1, 1);
      rows.add(List.of("epoch", text(epoch), text(InventedNames.copied(names)),
          String.join(" ", names.subList(0, 3))));
      rows.add(List.of("words", text(epoch), text(WordExperiments.length(names)), text(new double[] {
          WordExperiments.known(names), WordExperiments.knownEnds(names)})));
    }
    for (double temperature : NameExperiments.TEMPERATURES) {
      List<String> names = experiment.invent(300, temperature, 2);
      rows.add(List.of("temperature", String.valueOf(temperature),
          text(InventedNames.copied(names)), String.join(" ", names.subList(0, 5))));
      rows.add(List.of("different", String.valueOf(temperature),
          text((double) names.stream().distinct().count() / names.size()), "-"));
    }
    for (StateExperiments.Readout readout : StateExperiments.readouts(experiment)) {
      rows.add(List.of("read " + readout.feature().name(), "all", text(readout.correlation()),
          text(readout.values())));
    }
    for (StateExperiments.Unit unit : StateExperiments.units(experiment, 3)) {
      rows.add(List.of(unit.feature().name(), text(unit.unit()), text(unit.correlation()),
          text(unit.values())));
    }
    rows.addAll(LongStream.rangeClosed(1, 10).parallel()
        .mapToObj(RnnRecords::controlRows).flatMap(List::stream).toList());
    return rows;
  }

  /** What the best unit and all units say of each feature, before training and after it. */
  private static List<List<String>> controlRows(long seed) {
    NameExperiments experiment = new NameExperiments(NameExperiments.CHOSEN, seed);
    List<List<String>> rows = new ArrayList<>(controlRows("untrained", experiment, seed));
    experiment.trainTo(NameExperiments.EPOCHS + NameExperiments.SLOW_EPOCHS);
    rows.addAll(controlRows("trained", experiment, seed));
    return rows;
  }

  static List<List<String>> controlRows(String kind, NameExperiments experiment, long seed) {
    List<List<String>> rows = new ArrayList<>();
    StateExperiments.units(experiment, 1).forEach(unit -> rows.add(List.of(
        kind + " unit " + unit.feature(), text(seed), text(Math.abs(unit.correlation())), "-")));
    StateExperiments.readouts(experiment).forEach(readout -> rows.add(List.of(
        kind + " all " + readout.feature(), text(seed), text(readout.correlation()), "-")));
    return rows;
  }

  static Recorded shapes() {
    return record("rnn-shapes", "1 to 10", OWN + "PackageExperiments.java",
        OWN + "CapitalExperiments.java", OWN + "ConditionalExperiments.java",
        OWN + "SequenceShapes.java", CORE + "data/ClassNames.java")
        .columns("task", "seed", "validation", "test", "text");
  }

  static List<List<String>> shapeRows() {
    List<List<String>> rows = new ArrayList<>(List.of(shortRow()));
    int seed = 0;
    for (double[] accuracy : new PackageExperiments().accuracies()) {
      rows.add(List.of("package", text(++seed), text(accuracy[1]), text(accuracy[2]), "-"));
      rows.add(List.of("package, training", text(seed), "-", text(accuracy[0]), "-"));
    }
    CapitalExperiments capitals = new CapitalExperiments();
    seed = 0;
    for (CapitalExperiments.Score[] score : capitals.scores()) {
      rows.add(List.of("wrong letters", text(++seed), text(score[0].wrong()),
          text(score[1].wrong()), "-"));
      rows.add(List.of("right names", text(seed), text(score[0].names()),
          text(score[1].names()), "-"));
    }
    var network = capitals.trained(1, CapitalExperiments.EPOCHS);
    List<String> test = ClassNames.test();
    List<int[]> tags = capitals.predicted(network, test);
    rows.add(List.of("written", "1", "-", "-", IntStream.range(0, test.size())
        .mapToObj(n -> CapitalExperiments.written(test.get(n), tags.get(n)))
        .collect(Collectors.joining(" "))));
    ConditionalExperiments conditional = new ConditionalExperiments();
    seed = 0;
    for (double[] bits : conditional.scores()) {
      rows.add(List.of("fed back", text(++seed), "-", text(bits[0]), "-"));
      rows.add(List.of("nothing", text(seed), "-", text(bits[1]), "-"));
    }
    for (boolean fedBack : new boolean[] {true, false}) {
      var writer = conditional.trained(1, ConditionalExperiments.EPOCHS, fedBack);
      for (int family = 0; family < PackageExperiments.FAMILIES; family++) {
        rows.add(List.of(fedBack ? "names fed back" : "names of nothing", "1", "-", "-",
            String.join(" ", conditional.invent(writer, fedBack, family, 5, family + 1))));
      }
    }
    return rows;
  }

  /** What one epoch of each task gives with seed 1: short enough for every build. */
  static List<String> shortRow() {
    PackageExperiments packages = new PackageExperiments();
    CapitalExperiments capitals = new CapitalExperiments();
    ConditionalExperiments conditional = new ConditionalExperiments();
    return List.of("short", "1",
        text(packages.accuracy(packages.trained(1, 1), packages.labeled(ClassNames.validation()))),
        text(capitals.score(capitals.trained(1, 1), ClassNames.validation()).wrong()),
        text(conditional.bits(conditional.trained(1, 1, true), true)));
  }

  static Recorded times() {
    return Recorded.of("rnn-times").command(COMMAND).seeds("1")
        .dependsOn(OWN + "TrainingTimes.java", OWN + "SunspotExperiments.java",
            OWN + "NameExperiments.java", OWN + "RnnCell.java")
        .columns("model", "seconds");
  }

  private static String[] join(String[] some, String... more) {
    return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private static String text(long value) {
    return Long.toString(value);
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  private static String text(double[] values) {
    return Arrays.stream(values).mapToObj(v -> String.format(Locale.ROOT, "%.4f", v))
        .collect(Collectors.joining(" "));
  }

  /** Reads numbers that a field holds side by side. */
  static double[] values(String field) {
    return Arrays.stream(field.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
