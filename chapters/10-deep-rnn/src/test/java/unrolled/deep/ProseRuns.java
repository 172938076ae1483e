package unrolled.deep;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import unrolled.core.report.RecordedRows;
import unrolled.core.train.Spread;
import unrolled.deep.ProseSearchExperiments.Run;
import unrolled.deep.ProseSearchExperiments.Score;
import unrolled.deep.ProseSearchExperiments.Setting;

/** What was recorded of the tries of one kind of network on the prose. */
final class ProseRuns {

  private final RecordedRows rows;
  private final Map<Setting, List<Run>> runs;

  ProseRuns(RecordedRows rows, List<Setting> tries) {
    this.rows = rows;
    Map<Setting, Map<Long, List<Score>>> scores = IntStream.range(0, rows.size())
        .filter(row -> rows.text(row, "kind").equals("epoch"))
        .mapToObj(row -> score(row, tries.get(0)))
        .collect(Collectors.groupingBy(Score::setting, LinkedHashMap::new,
            Collectors.groupingBy(Score::seed, LinkedHashMap::new, Collectors.toList())));
    runs = new LinkedHashMap<>();
    scores.forEach((setting, seeds) -> runs.put(setting,
        seeds.values().stream().map(all -> new Run(all, List.of())).toList()));
  }

  private Score score(int row, Setting sizes) {
    Setting setting = new Setting(sizes.layers(), sizes.units(),
        rows.number(row, "dropout"), rows.number(row, "rate"));
    return new Score(setting, (long) rows.number(row, "seed"), (int) rows.number(row, "at"),
        rows.number(row, "train"), rows.number(row, "validation"), rows.number(row, "test"),
        rows.number(row, "mixed"));
  }

  /** Returns all runs, those of a setting together. */
  Map<Setting, List<Run>> all() {
    return runs;
  }

  /** Returns the setting whose first seed the validation chapter likes best. */
  Setting chosen() {
    return runs.entrySet().stream().min(Comparator.comparingDouble(
        tried -> tried.getValue().get(0).best().validation())).orElseThrow().getKey();
  }

  /** Returns median and range over the chosen setting's seeds, each at its best epoch. */
  Spread best(ToDoubleFunction<Score> score) {
    return Spread.of(runs.get(chosen()).stream().map(Run::best).mapToDouble(score).toArray());
  }

  /** Returns median and range over the chosen setting's seeds after each epoch. */
  List<Spread> epochs(ToDoubleFunction<Score> score) {
    List<Run> seeds = runs.get(chosen());
    return IntStream.range(0, seeds.get(0).scores().size()).mapToObj(epoch -> Spread.of(
        seeds.stream().mapToDouble(run -> score.applyAsDouble(run.scores().get(epoch))).toArray()))
        .toList();
  }

  /** Returns what the chosen setting's first seed wrote, by temperature, with line ends. */
  Map<String, String> samples() {
    Map<String, String> samples = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.text(row, "kind").equals("sample")) {
        samples.put(rows.text(row, "at"), rows.text(row, "text").replace('¶', '\n'));
      }
    }
    return samples;
  }
}
