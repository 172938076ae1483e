package unrolled.workshop.progress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What is known of all exercises. Each change gives a new one. */
public final class Progress {

  private final SortedMap<String, Entry> entries;
  private final SortedSet<String> foreign;

  Progress(Collection<Entry> entries, Collection<String> foreign) {
    this.entries = new TreeMap<>();
    entries.forEach(entry -> this.entries.merge(entry.id(), entry, Entry::merged));
    this.foreign = new TreeSet<>(foreign);
  }

  /**
   * Give the progress of one who has not begun.
   *
   * @return no entries
   */
  public static Progress none() {
    return new Progress(List.of(), List.of());
  }

  /**
   * Give all that is known.
   *
   * @return the entries, sorted by their exercises' names
   */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /**
   * Give what is known of one exercise.
   *
   * @param id its name
   * @return its entry, empty of facts if it was never opened
   */
  public Entry of(String id) {
    return entries.getOrDefault(id, Entry.of(id));
  }

  /** Gives lines of a later version, sorted. */
  SortedSet<String> foreign() {
    return Collections.unmodifiableSortedSet(foreign);
  }

  /**
   * Note that an exercise was opened.
   *
   * @param id its name
   * @param now the time
   * @return the progress with it
   */
  public Progress seen(String id, Instant now) {
    return with(id, old -> new Entry(id, old.passed(), old.tries(), old.hints(), second(now),
        old.further()));
  }

  /**
   * Note that an answer was checked.
   *
   * @param id the exercise's name
   * @param passed whether it passed
   * @param now the time
   * @return the progress with it; what once passed stays passed
   */
  public Progress checked(String id, boolean passed, Instant now) {
    return with(id, old -> new Entry(id,
        old.passed() == null && passed ? second(now) : old.passed(), old.tries() + 1, old.hints(),
        second(now), old.further()));
  }

  /**
   * Note how many hints of an exercise were shown.
   *
   * @param id the exercise's name
   * @param hints how many of them, from the first on
   * @return the progress with it; never less than before
   */
  public Progress hinted(String id, int hints) {
    return with(id, old -> new Entry(id, old.passed(), old.tries(), Math.max(hints, old.hints()),
        old.seen(), old.further()));
  }

  /**
   * Put two together.
   *
   * @param other the progress from elsewhere
   * @return what both know
   */
  public Progress merged(Progress other) {
    TreeSet<String> lines = new TreeSet<>(foreign);
    lines.addAll(other.foreign);
    Collection<Entry> both = new ArrayList<>(entries.values());
    both.addAll(other.entries.values());
    return new Progress(both, lines);
  }

  /**
   * Find the exercise to work on.
   *
   * @param ids the exercises to choose from, in their order
   * @return the one opened last if it is still open, else the next open one after it, from the
   *     start again at the end; nothing if all have passed
   */
  public Optional<String> current(List<String> ids) {
    Optional<String> last = ids.stream().filter(id -> of(id).seen() != null)
        .max(Comparator.<String, Instant>comparing(id -> of(id).seen())
            .thenComparing(ids::indexOf));
    return last.isPresent() && !of(last.get()).isPassed() ? last
        : next(ids, last.orElse(null));
  }

  /**
   * Find the open exercise after another.
   *
   * @param ids the exercises to choose from, in their order
   * @param after where to begin, or null for the start
   * @return the next one that has not passed, from the start again at the end; nothing if there is
   *     no other
   */
  public Optional<String> next(List<String> ids, String after) {
    int start = after == null ? 0 : ids.indexOf(after) + 1;
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get((start + i) % ids.size());
      if (!of(id).isPassed() && !id.equals(after)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private Progress with(String id, UnaryOperator<Entry> change) {
    SortedMap<String, Entry> changed = new TreeMap<>(entries);
    changed.put(id, change.apply(of(id)));
    return new Progress(changed.values(), foreign);
  }

  private static Instant second(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }
}
