package dev.mamori.resident.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared, never as it is shown: two ways of writing the same name, address or number give the same key.
 * Width, kana kind, spaces, middle dots, dashes and glyph variants make no difference; everything else does. The text
 * itself is kept as written.
 */
public final class SearchText {

    private static final Pattern SPACES_AND_DOTS = Pattern.compile("[\\s\\u3000\\u30fb\\u00b7\\p{Z}]+");
    private static final Pattern VARIATION_SELECTORS =
            Pattern.compile("[\\ufe00-\\ufe0f\\u180b-\\u180d\\x{e0100}-\\x{e01ef}\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern DASHES =
            Pattern.compile("[-\\u2010-\\u2015\\u2043\\u2212\\u2500\\u2501\\u02d7\\u30fc\\ufe58\\ufe63]");
    private static final Pattern DASH_IN_WORD = Pattern.compile("(?<=[\\u30a1-\\u30fa\\u30fc])-");
    private static final Pattern BLOCKS = Pattern.compile("(?<=[0-9])(?:丁目|番地ノ|番地|番ノ|番(?!町)|号室|号|ノ(?=[0-9]))");
    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
    private static final Pattern KANA_KEY =
            Pattern.compile("[\\u30a1-\\u30fa\\u30fd\\u30fe][\\u30a1-\\u30fa\\u30fc-\\u30fe]*");

    /** Some characters become eighteen when normalised; an index entry has room for this many. */
    private static final int LONGEST = 240;

    private SearchText() {}

    /** The key of a name: also folds the glyph variants people cannot type, such as 髙 and 﨑. */
    public static String name(String text) {
        return cut(GlyphVariants.fold(DASHES.matcher(letters(text)).replaceAll("ー")));
    }

    /** The key of a name's reading: full-width katakana without spaces. */
    public static String kana(String text) {
        return cut(DASHES.matcher(letters(text)).replaceAll("ー"));
    }

    /** Whether a text, once normalised, is a reading and nothing else. */
    public static boolean isKana(String text) {
        return KANA_KEY.matcher(kana(text)).matches();
    }

    /** The key of an address: 丁目, 番地, 番 and 号 after a number are dashes, kanji numbers before 丁目 are digits. */
    public static String address(String text) {
        var dashed = DASHES.matcher(KanjiNumber.beforeChome(GlyphVariants.fold(letters(text))))
                .replaceAll("-");
        var blocks = BLOCKS.matcher(dashed).replaceAll("-");
        var words = DASH_IN_WORD.matcher(blocks).replaceAll("ー");
        return cut(words.replaceAll("-{2,}", "-").replaceAll("-+$", ""));
    }

    /** The key of a telephone number: its digits, the country's prefix written as 0. */
    public static String phone(String text) {
        var plain = plain(text);
        var digits = NOT_DIGITS.matcher(plain).replaceAll("");
        return cut(plain.startsWith("+81") ? "0" + digits.substring(2).replaceFirst("^0", "") : digits);
    }

    /** Full-width katakana as it is kept for a reading: width and kana kind unified, spaces and dots as written. */
    public static String katakana(String text) {
        return toKatakana(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    private static String letters(String text) {
        return SPACES_AND_DOTS.matcher(toKatakana(plain(text))).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String cut(String key) {
        return key.length() <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, Math.min(LONGEST, key.codePointCount(0, key.length()))));
    }

    private static String plain(String text) {
        var bare = VARIATION_SELECTORS.matcher(text).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).strip();
    }

    private static String toKatakana(String text) {
        var kana = new StringBuilder(text.length());
        text.chars().map(SearchText::toKatakana).forEach(unit -> kana.append((char) unit));
        return kana.toString();
    }

    private static int toKatakana(int unit) {
        var hiragana = unit >= 'ぁ' && unit <= 'ゖ' || unit == 'ゝ' || unit == 'ゞ';
        return hiragana ? unit + ('ァ' - 'ぁ') : unit;
    }
}
