package dev.mamori.casework.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a form's definition from its JSON. English texts may be named {@code titleEn} or {@code title_en}. */
final class FormReader {

    private static final Set<String> FORM_FIELDS =
            Set.of("key", "version", "title", "titleEn", "title_en", "header", "groups");
    private static final Set<String> GROUP_FIELDS = Set.of("code", "title", "titleEn", "title_en", "items", "remarks");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,19}");
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_GROUPS = 50;
    private static final int MOST_ITEMS = 200;
    private static final BigDecimal HIGHEST_VERSION = BigDecimal.valueOf(9999);

    private final Faults faults = new Faults();
    private final Set<String> codes = new HashSet<>();
    private final FormNode root;

    FormReader(Map<String, Object> json) {
        root = new FormNode(json, "", faults);
    }

    FormDefinition form() {
        root.only(FORM_FIELDS);
        var key = key();
        var version = version();
        var title = root.requiredText("title", LONGEST_TITLE);
        var form = new FormDefinition(key, version, title, english(root, "title"), items(root, "header"), groups());
        if (form.items().isEmpty()) {
            root.fault("groups", "required");
        }
        faults.refuse();
        return form;
    }

    private String key() {
        var key = root.requiredText("key", 40);
        if (key != null && !KEY.matcher(key).matches()) {
            root.fault("key", "form-key");
        }
        return key;
    }

    private int version() {
        var version = root.number("version");
        if (version == null) {
            return 1;
        }
        var whole = version.stripTrailingZeros().scale() <= 0;
        if (!whole || version.signum() <= 0 || version.compareTo(HIGHEST_VERSION) > 0) {
            root.fault("version", "form-version");
            return 1;
        }
        return version.intValue();
    }

    private List<FormGroup> groups() {
        var groups = new ArrayList<FormGroup>();
        var seen = new HashSet<String>();
        for (var node : root.nodes("groups", MOST_GROUPS)) {
            node.only(GROUP_FIELDS);
            var code = code(node, seen);
            var title = node.requiredText("title", LONGEST_TITLE);
            var items = items(node, "items");
            groups.add(new FormGroup(code, title, english(node, "title"), items, remarks(node)));
        }
        return groups;
    }

    private FormItem remarks(FormNode group) {
        return group.has("remarks") ? item(group.node("remarks")) : null;
    }

    private List<FormItem> items(FormNode holder, String field) {
        return holder.nodes(field, MOST_ITEMS).stream().map(this::item).toList();
    }

    private FormItem item(FormNode node) {
        return new ItemReader(node, code(node, codes), english(node, "label")).item();
    }

    private static String code(FormNode node, Set<String> seen) {
        var code = node.requiredText("code", 20);
        if (code != null && !CODE.matcher(code).matches()) {
            node.fault("code", "form-code");
        } else if (code != null && !seen.add(code)) {
            node.fault("code", "duplicate");
        }
        return code;
    }

    private static String english(FormNode node, String field) {
        var camel = node.text(field + "En", LONGEST_TITLE);
        var snake = node.text(field + "_en", LONGEST_TITLE);
        return camel == null ? snake : camel;
    }
}
