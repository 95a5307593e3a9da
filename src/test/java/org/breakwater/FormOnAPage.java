package org.breakwater;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.web.forms.UnsavedForm;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form on a page: where it is, and its content. */
record FormOnAPage(EveryForm form, InventedPerson person, String page, FormElement element) {

    /** A text field; files and selections are not text. */
    private static final String BOXES =
            "textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file])";

    private static final String CHOICES = "input:is([type=radio], [type=checkbox])";

    String action() {
        return element.attr("action");
    }

    /** The id under which its input is stored. */
    String keptAs() {
        return UnsavedForm.form(
                action(), element.select("[name=" + UnsavedForm.ABOUT + "]").val());
    }

    /** What a browser sends of it unchanged. */
    Map<String, String> untouched() {
        var fields = new LinkedHashMap<String, String>();
        element.formData().forEach(box -> fields.put(box.key(), box.value()));
        return fields;
    }

    /** Distinct text in every field, and of every choice the last one that is not preselected. */
    Map<String, String> typed(String token) {
        var fields = new LinkedHashMap<String, String>();
        element.select("input[type=hidden]").forEach(box -> fields.put(box.attr("name"), box.attr("value")));
        fields.put("_token", token);
        fields.putAll(choices());
        names(element).forEach(box -> fields.put(box, EveryForm.words(box)));
        return fields;
    }

    /** The same, with the save button, if there are several: the last of them. */
    Map<String, String> saved(String token) {
        var fields = typed(token);
        element.select("button[name]:not([name^=_])").forEach(button -> fields.put(button.attr("name"), button.val()));
        return fields;
    }

    /** An answer to every question, as far as that is possible from the page alone. */
    Map<String, String> answered(String token) {
        var fields = untouched();
        fields.put("_token", token);
        for (var choice : element.select("input[type=radio], input[type=checkbox]")) {
            fields.putIfAbsent(choice.attr("name"), choice.attr("value"));
        }
        for (var list : element.select("select")) {
            fields.put(list.attr("name"), list.select("option[value]").last() instanceof Element o ? o.val() : "");
        }
        for (var box : names(element)) {
            fields.put(
                    box,
                    box.endsWith("Day") || box.endsWith("Month")
                            ? "1"
                            : box.endsWith("Year") ? "2026" : box.endsWith("Time") ? "10:00" : EveryForm.words(box));
        }
        return fields;
    }

    /** The name of the field with the version that the person saw; empty if there is none. */
    String state() {
        return UnsavedForm.STATES.stream()
                .filter(name -> element.select("input[type=hidden][name=" + name + "]")
                        .val()
                        .matches("[1-9]\\d*"))
                .findFirst()
                .orElse("");
    }

    /** Fields that had a value when the page was first opened, and have another one on this page. */
    List<String> coveredOn(Document shown) {
        var before = untouched();
        var now = shown.select("form[method=post][action=\"" + action() + "\"]");
        return names(element).stream()
                .filter(box -> !String.valueOf(before.get(box)).isBlank() && before.get(box) != null)
                .filter(box -> now.select("[name=" + box + "]").stream()
                        .noneMatch(b -> b.val()
                                .strip()
                                .equals(String.valueOf(before.get(box)).strip())))
                .toList();
    }

    /** Whether it has any input fields. */
    boolean asksSomething() {
        return !names(element).isEmpty()
                || !element.select(CHOICES + ", select").isEmpty();
    }

    /** The label of the button that keeps the input without a script. */
    String keeps() {
        return element.select("noscript button[name=" + UnsavedForm.FIELD + "]").val();
    }

    private Map<String, String> choices() {
        var chosen = new LinkedHashMap<String, String>();
        element.select(CHOICES + ":not([checked])").forEach(choice -> chosen.put(choice.attr("name"), choice.val()));
        element.select("select")
                .forEach(list -> list.select("option[value]:not([selected])")
                        .forEach(option -> chosen.put(list.attr("name"), option.val())));
        return chosen;
    }

    /** Selections that are no longer selected on a page. */
    private List<String> unchosenOn(Document shown) {
        var forms = shown.select("form[method=post][action=\"" + action() + "\"]");
        return choices().entrySet().stream()
                .filter(choice -> forms.stream().noneMatch(one -> isChosen(one, choice.getKey(), choice.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isChosen(Element form, String name, String value) {
        return form.select("[name=" + name + "][checked]").eachAttr("value").contains(value)
                || form.select("select[name=" + name + "]").stream()
                        .anyMatch(list -> shownBy(list).equals(value));
    }

    /** A list in which nothing is selected shows its first. */
    private static String shownBy(Element list) {
        var selected = list.select("option[selected]");
        return selected.isEmpty() ? list.select("option").val() : selected.val();
    }

    /** The fields of this form on a page that do not have the person's own text; all of them if it is missing. */
    private List<String> lostOn(Document shown) {
        var lost = new ArrayList<String>();
        var forms = shown.select("form[method=post][action=\"" + action() + "\"]");
        for (var box : names(element)) {
            var kept = forms.stream()
                    .flatMap(one -> one.select("[name=" + box + "]").stream())
                    .anyMatch(b -> b.hasAttr("value")
                            ? b.attr("value").startsWith(EveryForm.words(box))
                            : b.wholeText().strip().startsWith(EveryForm.words(box)));
            if (!kept) {
                lost.add(box);
            }
        }
        return lost;
    }

    /** Whether it is a text field. */
    List<String> boxes() {
        return names(element);
    }

    private static List<String> names(Element form) {
        return form.select(BOXES).eachAttr("name");
    }

    /** Every field and selection that a page has lost. */
    List<String> missingOn(Document shown) {
        return Stream.concat(lostOn(shown).stream(), unchosenOn(shown).stream()).toList();
    }

    static List<FormOnAPage> on(String page, InventedPerson person, Browser browser, List<EveryForm> forms) {
        var found = new ArrayList<FormOnAPage>();
        for (var element : browser.page().select("form[method=post]")) {
            forms.stream()
                    .filter(form -> form.goesTo(element.attr("action")))
                    .forEach(form -> found.add(new FormOnAPage(form, person, page, (FormElement) element)));
        }
        return found;
    }

    @Override
    public String toString() {
        return form + " on " + page + " as " + person;
    }
}
