package dev.mamori.web.pages;

import dev.mamori.casework.FormItemView;
import java.util.List;
import java.util.Map;

/** One question on the screen: what it asks, what is answered, and what was answered last time. */
public class SurveyItem {

    private static final int LINE = 100;

    private final FormItemView asks;
    private final Map<String, Object> before;
    private String answer;
    private String[] chosen;

    SurveyItem(FormItemView asks, Map<String, Object> answers, Map<String, Object> before) {
        this.asks = asks;
        this.before = before;
        this.answer = AnswerText.shown(asks, answers.get(asks.code()));
        this.chosen = AnswerText.chosen(answers.get(asks.code()));
    }

    /** The answer as the service takes it; null for none. */
    Object given() {
        if (isMultichoice()) {
            return chosen == null || chosen.length == 0 ? null : List.of(chosen);
        }
        return AnswerText.given(asks, answer);
    }

    /** What the last record says, in words. */
    public String getPreviousAnswer() {
        return AnswerText.words(asks, before.get(asks.code()));
    }

    /** Which option the last record chose, counted from 1; 0 for none. */
    public int getPreviousPlace() {
        var last = before.get(asks.code());
        return asks.options() == null || last == null ? 0 : asks.options().indexOf(last) + 1;
    }

    public List<Option> getOptions() {
        return Option.of(asks);
    }

    public String getCode() {
        return asks.code();
    }

    public String getLabel() {
        return Words.english() ? asks.labelEn() : asks.label();
    }

    public boolean isRequired() {
        return asks.required();
    }

    public String getExclusive() {
        return asks.exclusive();
    }

    public Object getMin() {
        return asks.min();
    }

    public Object getMax() {
        return asks.max();
    }

    public Integer getMaxLength() {
        return asks.maxLength();
    }

    public boolean isChoice() {
        return is("choice") || is("boolean");
    }

    public boolean isMultichoice() {
        return is("multichoice");
    }

    public boolean isClosed() {
        return isChoice() || isMultichoice();
    }

    public boolean isDate() {
        return is("date");
    }

    public boolean isDatetime() {
        return is("datetime");
    }

    public boolean isNumber() {
        return is("integer") || is("decimal");
    }

    public boolean isLine() {
        return is("text") && asks.maxLength() <= LINE;
    }

    public boolean isText() {
        return is("text") && asks.maxLength() > LINE;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String typed) {
        answer = typed;
    }

    public String[] getChosen() {
        return chosen == null ? null : chosen.clone();
    }

    public void setChosen(String... ticked) {
        chosen = ticked == null ? null : ticked.clone();
    }

    private boolean is(String type) {
        return asks.type().equals(type);
    }

    /** One answer to choose. */
    public record Option(String value, String label) {
        static List<Option> of(FormItemView asks) {
            if ("boolean".equals(asks.type())) {
                return List.of(new Option("true", Words.say("words.yes")), new Option("false", Words.say("words.no")));
            }
            return asks.options() == null
                    ? List.of()
                    : asks.options().stream()
                            .map(option -> new Option(option, option))
                            .toList();
        }
    }
}
