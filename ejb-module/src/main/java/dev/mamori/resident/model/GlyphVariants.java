package dev.mamori.resident.model;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Glyph variants (異体字) of family names that have a code point of their own, and the glyph people type when they look
 * for them. Used for comparing only: the register keeps and shows the glyph the resident's name is written with.
 */
final class GlyphVariants {

    /** The first of each group is the one people type; Unicode's own compatibility mappings need no entry. */
    private static final String[] GROUPS = {
        "高髙", "崎﨑嵜碕", "吉𠮷", "浜濱濵", "辺邊邉", "斎齋斉齊", "沢澤", "広廣", "桜櫻", "恵惠", "島嶋嶌", "徳德", "富冨",
        "真眞", "国國", "渕淵渊", "竜龍", "条條", "桧檜", "関關", "寿壽", "黒黑", "横橫", "緑綠", "瀬瀨", "槙槇",
        "巌巖", "栄榮", "園薗", "滝瀧", "万萬", "与與", "団團", "蔵藏", "館舘", "峰峯", "柳栁", "翠翆", "曽曾"
    };

    private static final Map<Integer, Integer> TYPED = table();

    private GlyphVariants() {}

    /** The text with each variant as people type it. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().map(point -> TYPED.getOrDefault(point, point)).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static Map<Integer, Integer> table() {
        return Arrays.stream(GROUPS)
                .map(group -> group.codePoints().boxed().toList())
                .flatMap(group -> group.stream().skip(1).map(variant -> Map.entry(variant, group.get(0))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
