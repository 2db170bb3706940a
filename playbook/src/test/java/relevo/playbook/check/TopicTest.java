package relevo.playbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void words_of_four_letters_or_more_count_by_their_first_six() {
        assertThat(Topic.words("The Boxes of an abcdefgh: ijk lmno"))
                .containsExactlyInAnyOrder("boxes", "abcdef", "lmno");
        assertThat(Topic.words("abcdef abcdefg")).containsExactly("abcdef");
        assertThat(Topic.words("")).isEmpty();
    }

    @Test
    void ideographs_count_by_pairs() {
        assertThat(Topic.words("档案员")).containsExactlyInAnyOrder("档案", "案员");
        assertThat(Topic.words("档 案")).isEmpty();
        assertThat(Topic.words("ab档案 boxes")).containsExactlyInAnyOrder("b档", "档案", "ab档案", "boxes");
    }
}
