package dev.mamori.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void keysComeBackAsTheyWere() {
        assertThat(Cursor.keys(Cursor.of("ヤマダハナコ", 7), 2)).containsExactly("ヤマダハナコ", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "bm9wZQ", "AAAA"})
    void whatWeDidNotMakeIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.keys(cursor, 2)).isInstanceOf(Invalid.class);
    }

    @Test
    void aKeyThatIsAnIdComesBackAsOne() {
        var id = Ids.next();
        assertThat(Cursor.id(Cursor.of(id))).isEqualTo(id);
        assertThat(Cursor.asId(Cursor.keys(Cursor.of("mori", id), 2).get(1))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0193", "zzzzzzzz-0000-7000-8000-000000000000"})
    void aKeyThatIsNoIdIsRefused(String key) {
        assertThatThrownBy(() -> Cursor.asId(key)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Cursor.id(Cursor.of(key))).isInstanceOf(Invalid.class);
    }

    @Test
    void aSliceSaysWhereItGoesOnOnlyWhereItDoes() {
        assertThat(Slice.cut(List.of(1, 2, 3), 2, Cursor::of)).isEqualTo(new Slice<>(List.of(1, 2), Cursor.of(2)));
        assertThat(Slice.cut(List.of(1, 2), 2, Cursor::of).nextCursor()).isNull();
    }
}
