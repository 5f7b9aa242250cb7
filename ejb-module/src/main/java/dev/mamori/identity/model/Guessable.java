package dev.mamori.identity.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a guesser sees a text: width, case, kana kind and the usual stand-ins for letters make no difference. */
final class Guessable {

    /** Stand-ins and what they stand for; i, l and 1 are one letter here, as they are on a screen. */
    private static final String STAND_INS = "0134578@$!|+l";

    private static final String LETTERS = "oieastbasiiti";
    private static final int SHORTEST_LATIN = 3;
    private static final int SHORTEST_KANA = 2;
    private static final String PLACE_ENDINGS = "[市町村区県都府]$|(し|ちょう|まち|むら|そん|く)$";

    private Guessable() {}

    /** The text as compared. */
    static String form(String text) {
        var folded = hiragana(text);
        var form = new StringBuilder(folded.length());
        for (var character : folded.toCharArray()) {
            var place = STAND_INS.indexOf(character);
            form.append(place < 0 ? character : LETTERS.charAt(place));
        }
        return form.toString();
    }

    /** What of a name a guesser tries: its parts as written, and the spellings of parts in kana. */
    static Set<String> partsOf(String name) {
        return Stream.of(hiragana(name).split("[\\s・,.]+"))
                .flatMap(part -> Stream.of(part, part.replaceAll(PLACE_ENDINGS, "")))
                .flatMap(part -> Stream.concat(Stream.of(part), Romaji.of(part).stream()))
                .filter(Guessable::longEnough)
                .map(Guessable::form)
                .collect(Collectors.toSet());
    }

    private static String hiragana(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var kana = new StringBuilder(folded.length());
        for (var character : folded.toCharArray()) {
            kana.append(character >= 'ァ' && character <= 'ヴ' ? (char) (character - 'ァ' + 'ぁ') : character);
        }
        return kana.toString();
    }

    private static boolean longEnough(String part) {
        if (part.isEmpty()) {
            return false;
        }
        if (part.chars().allMatch(character -> character < 0x80)) {
            return part.length() >= SHORTEST_LATIN;
        }
        var kana = part.chars().allMatch(character -> character >= 'ぁ' && character <= 'ー');
        return !kana || part.length() >= SHORTEST_KANA;
    }
}
