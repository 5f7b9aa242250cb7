package dev.mamori.directory.model;

import dev.mamori.directory.FilterInvalid;
import dev.mamori.platform.PlainTextValidator;

/** A filter's text, word by word. */
final class FilterTokens {

    private final String text;
    private int at;

    FilterTokens(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipBlanks();
        return at == text.length();
    }

    /** Goes past a sign, if it stands here. */
    boolean take(char sign) {
        var here = !atEnd() && text.charAt(at) == sign;
        at += here ? 1 : 0;
        return here;
    }

    void require(char sign) {
        if (!take(sign)) {
            throw new FilterInvalid();
        }
    }

    /** Goes past a word, if it stands here; upper or lower case makes no difference. */
    boolean takeWord(String word) {
        skipBlanks();
        var end = endOfWord();
        var here = text.substring(at, end).equalsIgnoreCase(word);
        at = here ? end : at;
        return here;
    }

    /** The word that stands here. */
    String word() {
        skipBlanks();
        var end = endOfWord();
        if (end == at) {
            throw new FilterInvalid();
        }
        var word = text.substring(at, end);
        at = end;
        return word;
    }

    boolean atText() {
        return !atEnd() && text.charAt(at) == '"';
    }

    /** The quoted text that stands here, as JSON writes it. */
    String text() {
        require('"');
        var read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            read.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at++));
        }
        if (at++ >= text.length() || !PlainTextValidator.isPlain(read, false)) {
            throw new FilterInvalid();
        }
        return read.toString();
    }

    private char escaped() {
        at++;
        if (at >= text.length()) {
            throw new FilterInvalid();
        }
        var sign = text.charAt(at++);
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'u' -> byNumber();
            default -> throw new FilterInvalid();
        };
    }

    private char byNumber() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw new FilterInvalid();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private int endOfWord() {
        var end = at;
        while (end < text.length() && " ()[]\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
