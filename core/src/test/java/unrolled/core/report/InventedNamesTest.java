package unrolled.core.report;

import java.util.List;

import org.junit.jupiter.api.Test;

import unrolled.core.data.ClassNames;
import unrolled.core.data.Vocabulary;
import unrolled.core.model.UniformModel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InventedNamesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.of(ClassNames.all());
  private static final UniformModel UNIFORM = new UniformModel(VOCABULARY.size());

  @Test
  void names_are_the_same_for_the_same_seed_and_end_in_time() {
    List<String> names = InventedNames.draw(UNIFORM, VOCABULARY, 200, 3);
    assertThat(names).isEqualTo(
        InventedNames.draw(UNIFORM, VOCABULARY, 200, 3));
    assertThat(names).allSatisfy(name ->
        assertThat(name).hasSizeLessThanOrEqualTo(InventedNames.LONGEST).doesNotContain("■"));
    assertThat(names).anySatisfy(name -> assertThat(name).hasSize(InventedNames.LONGEST));
  }

  @Test
  void a_copied_name_is_one_of_the_training_list() {
    String known = ClassNames.train().get(0);
    String unknown = ClassNames.test().get(0);
    assertThat(InventedNames.copied(List.of(known, unknown, known, known))).isEqualTo(0.75);
  }

  @Test
  void a_model_of_another_vocabulary_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InventedNames.draw(new UniformModel(3), VOCABULARY, 1, 1))
        .withMessageContaining("knows 3 symbols, the vocabulary 64");
  }
}
