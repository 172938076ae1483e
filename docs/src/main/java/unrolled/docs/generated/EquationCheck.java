package unrolled.docs.generated;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import unrolled.docs.Problems;
import unrolled.docs.page.Equations.Equation;
import unrolled.docs.source.EquationSources;
import unrolled.docs.source.EquationSources.Place;
import unrolled.docs.source.Nearest;

/** Hold text, code and tests together: each equation stands in all three. */
public final class EquationCheck {

  private EquationCheck() {
  }

  /**
   * Compare the three.
   *
   * @param equations equations of the text
   * @param sources   tags of code and tests
   * @param problems  receives whatever is missing on any side
   */
  public static void check(List<Equation> equations, EquationSources sources, Problems problems) {
    for (Equation equation : equations) {
      String id = equation.id();
      if (!sources.methods().containsKey(id)) {
        problems.add(equation.line().file(), equation.line().number(),
            "no method computes the equation " + id,
            "Enclose the method in '// tag::" + id + "[]' and '// end::" + id + "[]'.");
      }
      if (!sources.tests().containsKey(id)) {
        problems.add(equation.line().file(), equation.line().number(),
            "no test checks the equation " + id,
            "Write a test of the method and give it @Tag(\"" + id + "\").");
      }
    }
    Set<String> known = equations.stream().map(Equation::id).collect(Collectors.toSet());
    orphans(sources.methods(), known, "the code is tagged", problems);
    orphans(sources.tests(), known, "the test is tagged", problems);
  }

  private static void orphans(Map<String, List<Place>> tagged, Set<String> known, String what,
      Problems problems) {
    tagged.forEach((id, places) -> {
      if (!known.contains(id)) {
        Place place = places.get(0);
        problems.add(place.path(), place.line(),
            what + " " + id + ", but no page has that equation",
            "Write it with [stem#" + id + "] or mend the tag"
                + (known.isEmpty() ? "." : "; the nearest equation is " + Nearest.of(id, known)
                    + "."));
      }
    });
  }
}
