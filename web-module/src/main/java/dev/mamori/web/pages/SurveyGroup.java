package dev.mamori.web.pages;

import dev.mamori.casework.FormGroupView;
import dev.mamori.casework.FormItemView;
import dev.mamori.casework.FormView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A group of questions on the screen, and how far it is answered. The form's header is the first group. */
public class SurveyGroup {

    private final String code;
    private final String title;
    private final List<SurveyItem> items;
    private final SurveyItem remarks;
    private final boolean current;

    private SurveyGroup(String code, String title, List<SurveyItem> items, SurveyItem remarks, boolean current) {
        this.code = code;
        this.title = title;
        this.items = items;
        this.remarks = remarks;
        this.current = current;
    }

    /** All groups of a form with their answers. */
    static List<SurveyGroup> of(
            FormView form, Map<String, Object> answers, Map<String, Object> before, String currentCode) {
        var groups = new ArrayList<SurveyGroup>();
        if (!form.header().isEmpty()) {
            var header = items(form.header(), answers, before);
            groups.add(new SurveyGroup("h", Words.say("survey.header"), header, null, "h".equals(currentCode)));
        }
        form.groups().forEach(group -> groups.add(of(group, answers, before, currentCode)));
        return groups;
    }

    private static SurveyGroup of(
            FormGroupView group, Map<String, Object> answers, Map<String, Object> before, String currentCode) {
        return new SurveyGroup(
                group.code(),
                Words.english() ? group.titleEn() : group.title(),
                items(group.items(), answers, before),
                group.remarks() == null ? null : new SurveyItem(group.remarks(), answers, before),
                group.code().equals(currentCode));
    }

    private static List<SurveyItem> items(
            List<FormItemView> asked, Map<String, Object> answers, Map<String, Object> before) {
        return asked.stream().map(item -> new SurveyItem(item, answers, before)).toList();
    }

    /** What the screen answers otherwise than the record; null takes an answer away. */
    Map<String, Object> changes(Map<String, Object> answers) {
        var changes = new HashMap<String, Object>();
        var all = new ArrayList<>(items);
        if (remarks != null) {
            all.add(remarks);
        }
        for (var item : all) {
            var given = item.given();
            if (!Objects.equals(text(given), text(answers.get(item.getCode())))) {
                changes.put(item.getCode(), given);
            }
        }
        return changes;
    }

    private static String text(Object answer) {
        return answer == null ? "" : answer.toString();
    }

    public long getAnswered() {
        return items.stream().filter(item -> item.given() != null).count();
    }

    public int getTotal() {
        return items.size();
    }

    public boolean isFull() {
        return getAnswered() == getTotal();
    }

    public boolean isCurrent() {
        return current;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public List<SurveyItem> getItems() {
        return items;
    }

    public SurveyItem getRemarks() {
        return remarks;
    }
}
