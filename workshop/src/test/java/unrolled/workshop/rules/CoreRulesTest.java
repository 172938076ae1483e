package unrolled.workshop.rules;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the core itself to its rules. */
class CoreRulesTest {

  @TestFactory
  Stream<DynamicTest> core() {
    return new CoreRules("unrolled.core").tests();
  }
}
