package dev.mamori.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.directory.NoTarget;
import dev.mamori.directory.NotChangeable;
import dev.mamori.directory.PatchOperation;
import dev.mamori.directory.PathInvalid;
import dev.mamori.platform.Invalid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberDraftTest {

    private static final UUID ONE = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final UUID THREE = UUID.fromString("01930000-0000-7000-8000-000000000003");

    private MemberDraft draft;

    @BeforeEach
    void begin() {
        draft = new MemberDraft("介護保険課", List.of(ONE, TWO));
    }

    private void change(String op, String path, Object value) {
        draft.change(new PatchOperation(op, path, value));
    }

    private static Map<String, Object> member(UUID id) {
        return Map.of("value", id.toString());
    }

    @Test
    void addsAndReplaces() {
        change("Add", "members", List.of(member(THREE), member(ONE)));
        assertThat(draft.members()).containsExactlyInAnyOrder(ONE, TWO, THREE);
        change("add", null, Map.of("members", List.of(member(THREE))));
        change("replace", "members", List.of(member(THREE)));
        assertThat(draft.members()).containsExactly(THREE);
        change("replace", null, Map.of("members", member(ONE), "id", "x", "displayName", "介護保険課"));
        assertThat(draft.members()).containsExactly(ONE);
    }

    @Test
    void removesInEachForm() {
        change("remove", "members[value eq \"" + ONE + "\"]", null);
        assertThat(draft.members()).containsExactly(TWO);
        change("Remove", "members", List.of(member(TWO)));
        assertThat(draft.members()).isEmpty();
        change("add", "members", List.of(member(ONE), member(THREE)));
        change("remove", "members[value eq \"" + TWO + "\"]", null);
        assertThat(draft.members()).hasSize(2);
        change("remove", "members", null);
        assertThat(draft.members()).isEmpty();
    }

    @Test
    void aGroupKeepsItsName() {
        change("replace", "displayName", "介護保険課");
        change("replace", "externalId", "x");
        assertThatThrownBy(() -> change("replace", "displayName", "別の課")).isInstanceOf(NotChangeable.class);
        assertThatThrownBy(() -> change("remove", "displayName", null)).isInstanceOf(NotChangeable.class);
    }

    @Test
    void refusesWhatIsNoChange() {
        for (var value : List.of("x", 1, List.of(Map.of()), List.of(Map.of("value", "x")), List.of(List.of()))) {
            assertThatThrownBy(() -> change("add", "members", value)).isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> change("add", "members", null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change("add", "owner", "x")).isInstanceOf(PathInvalid.class);
        assertThatThrownBy(() -> change("remove", "members[display eq \"x\"]", null))
                .isInstanceOf(PathInvalid.class);
        assertThatThrownBy(() -> change("add", "members[value eq \"x\"]", member(ONE)))
                .isInstanceOf(PathInvalid.class);
        assertThatThrownBy(() -> change("remove", null, null)).isInstanceOf(NoTarget.class);
        assertThat(draft.members()).containsExactlyInAnyOrder(ONE, TWO);
    }
}
