package org.breakwater;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form where a person meets it: on which page, and what it holds. */
record FormOnAPage(EveryForm form, InventedPerson person, String page, FormElement element) {

    /** A box in which one writes; a file is none, and what is chosen is no word of one's own. */
    private static final String BOXES =
            "textarea, input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file])";

    String action() {
        return element.attr("action");
    }

    /** What a browser sends of it untouched. */
    Map<String, String> untouched() {
        var fields = new LinkedHashMap<String, String>();
        element.formData().forEach(box -> fields.put(box.key(), box.value()));
        return fields;
    }

    /** Own words in every box, and nothing chosen. */
    Map<String, String> typed(String token) {
        var fields = new LinkedHashMap<String, String>();
        element.select("input[type=hidden]").forEach(box -> fields.put(box.attr("name"), box.attr("value")));
        fields.put("_token", token);
        names(element).forEach(box -> fields.put(box, EveryForm.words(box)));
        return fields;
    }

    /** An answer to every question, as far as one can tell from the page. */
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

    /** The boxes of this form on a page that do not hold the person's own words; all of them where it is not there. */
    List<String> lostOn(Document shown) {
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

    /** Where one writes in it. */
    List<String> boxes() {
        return names(element);
    }

    private static List<String> names(Element form) {
        return form.select(BOXES).eachAttr("name");
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
