package dev.mamori.identity.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** How kana is written in Latin letters: in Hepburn's way and in the school's (ISO 3602), long vowels said or left out. */
final class Romaji {

    private static final String[] ROWS = {
        "あ a",
        "い i",
        "う u",
        "え e",
        "お o",
        "か ka",
        "き ki",
        "く ku",
        "け ke",
        "こ ko",
        "さ sa",
        "し shi/si",
        "す su",
        "せ se",
        "そ so",
        "た ta",
        "ち chi/ti",
        "つ tsu/tu",
        "て te",
        "と to",
        "な na",
        "に ni",
        "ぬ nu",
        "ね ne",
        "の no",
        "は ha",
        "ひ hi",
        "ふ fu/hu",
        "へ he",
        "ほ ho",
        "ま ma",
        "み mi",
        "む mu",
        "め me",
        "も mo",
        "や ya",
        "ゆ yu",
        "よ yo",
        "ら ra",
        "り ri",
        "る ru",
        "れ re",
        "ろ ro",
        "わ wa",
        "ゐ i",
        "ゑ e",
        "を o",
        "ん n",
        "が ga",
        "ぎ gi",
        "ぐ gu",
        "げ ge",
        "ご go",
        "ざ za",
        "じ ji/zi",
        "ず zu",
        "ぜ ze",
        "ぞ zo",
        "だ da",
        "ぢ ji/zi",
        "づ zu",
        "で de",
        "ど do",
        "ば ba",
        "び bi",
        "ぶ bu",
        "べ be",
        "ぼ bo",
        "ぱ pa",
        "ぴ pi",
        "ぷ pu",
        "ぺ pe",
        "ぽ po",
        "ゔ vu/bu",
        "ぁ a",
        "ぃ i",
        "ぅ u",
        "ぇ e",
        "ぉ o"
    };
    private static final Map<Character, String[]> LETTERS = letters();

    private Romaji() {}

    /** All spellings of a reading in hiragana; none where it is not all kana. */
    static Set<String> of(String hiragana) {
        var spellings = new LinkedHashSet<String>();
        for (var way = 0; way < 2; way++) {
            var spelt = spell(hiragana, way);
            if (spelt != null) {
                spellings.add(spelt);
                spellings.add(spelt.replace("ou", "o").replace("oo", "o").replace("uu", "u"));
            }
        }
        return spellings;
    }

    private static String spell(String hiragana, int way) {
        var spelt = new StringBuilder();
        var doubled = false;
        for (var kana : hiragana.toCharArray()) {
            if (kana == 'っ') {
                doubled = true;
            } else if ("ゃゅょ".indexOf(kana) >= 0 && !spelt.isEmpty()) {
                glide(spelt, "auo".charAt("ゃゅょ".indexOf(kana)), way);
            } else if (kana != 'ー') {
                var letters = LETTERS.get(kana);
                if (letters == null) {
                    return null;
                }
                var sound = letters[Math.min(way, letters.length - 1)];
                spelt.append(doubled ? sound.substring(0, 1) : "").append(sound);
                doubled = false;
            }
        }
        return spelt.toString();
    }

    /** き and ゃ are kya; し and ゃ are sha, or sya in the school's way. */
    private static void glide(StringBuilder spelt, char vowel, int way) {
        spelt.setLength(spelt.length() - 1);
        var palatal = spelt.toString().endsWith("sh")
                || spelt.toString().endsWith("ch")
                || spelt.toString().endsWith("j");
        spelt.append(way == 0 && palatal ? "" : "y").append(vowel);
    }

    private static Map<Character, String[]> letters() {
        var letters = new HashMap<Character, String[]>();
        for (var row : ROWS) {
            letters.put(row.charAt(0), row.substring(2).split("/"));
        }
        return Map.copyOf(letters);
    }
}
