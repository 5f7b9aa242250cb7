package dev.mamori.identity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes the list of passwords that keep the rules of composition and are guessed first, from kinds of pattern that every
 * list of guesses begins with: a season, month, place, name or system word with a year or a row of digits and a symbol; a
 * walk over the keyboard with the shift key held for a part of it; and words with the usual stand-ins for letters. Nothing
 * in it was taken from anybody's list, and it comes out the same every time.
 */
final class CommonPasswordList {

    private static final String SEASONS =
            """
            spring summer autumn winter haru natsu aki fuyu january february march april may june july august september
            october november december sakura momiji yuki hanami matsuri ichigatsu shigatsu kugatsu""";
    private static final String PLACES =
            """
            hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata
            toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori
            shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki
            kagoshima okinawa sapporo sendai yokohama kawasaki sagamihara hamamatsu nagoya sakai kobe kitakyushu kanazawa
            matsue japan nippon""";
    private static final String NAMES =
            """
            sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi
            matsumoto inoue kimura hayashi saito shimizu yamazaki mori ikeda hashimoto ishikawa ogawa maeda okada hasegawa
            fujita goto kondo murakami endo aoki sakamoto taro jiro hanako ichiro kenji takashi hiroshi akiko yuko keiko
            yoko naoko kazuko hiroko""";
    private static final String SYSTEM =
            """
            password passwort passcode welcome letmein admin administrator login logon user guest test system master manager
            secret service server database account changeme default shiyakusho yakuba kaigo fukushi hoken kokuho jumin
            kazei shisho kenko iryo koureisha houkatsu shien soumu kikaku zaisei bousai office windows microsoft excel
            mamori qwerty dragon monkey football baseball soccer sunshine princess iloveyou arigato konnichiwa ohayou""";
    private static final String[] SYMBOLS = {"!", "@", "#", ".", "-", "?"};
    private static final String[] TAILS = {"1", "12", "123", "1234", "12345", "01", "001", "007", "111", "777", "999"};
    private static final String[] ROWS = {"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final String UNSHIFTED = "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./";
    private static final String SHIFTED = "!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2030;

    private final SortedSet<String> made = new TreeSet<>();

    private CommonPasswordList() {}

    static SortedSet<String> make() {
        var list = new CommonPasswordList();
        for (var kind : List.of(SEASONS, PLACES, NAMES, SYSTEM)) {
            for (var word : kind.strip().split("\\s+")) {
                list.withYears(word);
                list.withTails(word);
            }
        }
        list.disguised();
        list.walks();
        return list.made;
    }

    private void withYears(String word) {
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).forEach(year -> {
            take(capital(word) + year + "!");
            take(capital(word) + "@" + year);
            take(capital(word) + "-" + year);
        });
    }

    private void withTails(String word) {
        for (var tail : TAILS) {
            for (var symbol : SYMBOLS) {
                take(capital(word) + tail + symbol);
                take(capital(word) + symbol + tail);
            }
        }
    }

    /** P@ssw0rd and its kin; the comparison itself undoes single stand-ins, so these are for people to recognise. */
    private void disguised() {
        for (var word : SYSTEM.strip().split("\\s+")) {
            var disguise = capital(word).replace('a', '@').replace('o', '0').replace('s', '$');
            for (var tail : TAILS) {
                take(disguise + tail);
                take(disguise + tail + "!");
            }
        }
        take("P@ssw0rd123");
    }

    /** Along the rows and down the columns, each beginning anywhere, with the shift key held for a part. */
    private void walks() {
        for (var walk : paths()) {
            for (var length = PasswordPolicy.SHORTEST; length <= Math.min(walk.length(), 16); length++) {
                var plain = walk.substring(0, length);
                for (var held = 1; held < length; held++) {
                    take(shift(plain.substring(0, held)) + plain.substring(held));
                    take(plain.substring(0, held) + shift(plain.substring(held)));
                }
            }
            take(capital(walk.substring(0, Math.min(6, walk.length()))) + "123!");
        }
    }

    private static List<String> paths() {
        var paths = new ArrayList<String>();
        for (var first = 0; first < 7; first++) {
            var down = new StringBuilder();
            for (var column = first; column < 7; column++) {
                for (var row : ROWS) {
                    down.append(row.charAt(column));
                }
            }
            paths.add(down.toString());
            paths.add(down.reverse().toString());
        }
        paths.add(ROWS[0] + ROWS[1]);
        paths.add(ROWS[1] + ROWS[0]);
        paths.add(ROWS[1] + ROWS[2]);
        paths.add("qwer1234asdf");
        paths.add("asdf1234qwer");
        paths.add("abcd1234efgh");
        paths.add("q1w2e3r4t5y6");
        paths.add("a1b2c3d4e5f6");
        return paths;
    }

    private void take(String password) {
        var owner = new PasswordOwner("", List.of(), List.of());
        var broken = new ArrayList<>(PasswordPolicy.broken(password, owner, PasswordPolicy.SHORTEST));
        broken.removeAll(List.of("password-common", "password-contains-system"));
        if (broken.isEmpty()) {
            made.add(password);
        }
    }

    private static String shift(String keys) {
        var shifted = new StringBuilder();
        for (var key : keys.toCharArray()) {
            shifted.append(SHIFTED.charAt(UNSHIFTED.indexOf(key)));
        }
        return shifted.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
