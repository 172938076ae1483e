package unrolled.rnn;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import unrolled.workshop.rules.ChapterRules;

class RnnRulesTest {

  @TestFactory
  Stream<DynamicTest> rules() {
    return ChapterRules.of("unrolled.rnn").tests();
  }
}
