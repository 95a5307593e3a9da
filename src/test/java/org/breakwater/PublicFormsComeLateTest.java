package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakwater.access.Browser;
import org.breakwater.frontdoor.ReportLimits;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * Every public form with more than one field: when it is sent after its draft or its session has ended, the response
 * shows the text and the selections again, or carries them along.
 */
@HouseTest
class PublicFormsComeLateTest {

    /**
     * Forms without input that anyone would miss, or with input that must not be shown again: passwords, codes, marks.
     */
    private static final Set<String> NOTHING_OF_ONES_OWN = Set.of(
            "/invitation/{token}",
            "/sign-in",
            "/report/send/phrase-check",
            "/training/prove",
            // It is one press; what the list was filtered by is chosen on that page.
            "/training/lead/{organisation}/compliance/remind",
            "/training/registers/{session}/mark",
            "/training/registers/{session}/all-present");

    /** A PIN that only its owner knows is typed again, never shown. */
    private static final Set<String> NEVER_SHOWN_AGAIN = Set.of("pin");

    @Autowired
    private House house;

    @Autowired
    private TestClock clock;

    @Autowired
    private ReportLimits limits;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Map<String, String> ids = Map.of();

    @BeforeEach
    void furnish() {
        limits.forget();
        ids = new Furnished(house).ids();
    }

    /** The kind of reporter: the same page has other fields for a child. */
    private enum Writer {
        NOBODY_WHO_BEGAN,
        ADULT,
        CHILD;

        static List<Writer> of(EveryForm form) {
            return form.pattern().startsWith("/report") ? List.of(ADULT, CHILD) : List.of(NOBODY_WHO_BEGAN);
        }
    }

    @Test
    void itsWordsAndChoicesAreShownAgainOrCarriedAlong() {
        var lost = new ArrayList<String>();
        var forms = EveryForm.of(mappings).stream()
                .filter(form -> !form.isOfSignedIn())
                .filter(form -> !NOTHING_OF_ONES_OWN.contains(form.pattern()))
                .toList();
        for (var form : forms) {
            var missing = new LinkedHashSet<>(form.boxes());
            missing.removeAll(NEVER_SHOWN_AGAIN);
            Writer.of(form).forEach(writer -> missing.removeAll(kept(form, writer)));
            if (!missing.isEmpty()) {
                lost.add(form + " lost " + missing);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(forms).hasSizeGreaterThan(30);
    }

    private Set<String> kept(EveryForm form, Writer writer) {
        var kept = new LinkedHashSet<String>();
        var shown = sentLate(form, writer, form.typed());
        var html = UriUtils.decode(shown.html(), StandardCharsets.UTF_8);
        form.boxes().stream().filter(box -> html.contains(EveryForm.words(box))).forEach(kept::add);
        var choices = choicesOn(shown, form.boxes());
        if (!choices.isEmpty()) {
            var fields = form.typed();
            fields.putAll(choices);
            var again = sentLate(form, writer, fields);
            choices.forEach((box, value) -> {
                if (again.select("[name=" + box + "][checked], select[name=" + box + "] option[selected]")
                        .eachAttr("value")
                        .contains(value)) {
                    kept.add(box);
                }
            });
        }
        return kept;
    }

    private Element sentLate(EveryForm form, Writer writer, Map<String, String> typed) {
        var browser = house.visitor();
        var fields = new LinkedHashMap<>(typed);
        if (writer != Writer.NOBODY_WHO_BEGAN) {
            limits.forget();
            fields.putAll(begun(browser, writer));
            fields.put("way", writer.name());
            clock.advance(Duration.ofMinutes(16));
        }
        browser.post(form.filled(ids), fields);
        var main = browser.page().selectFirst("main");
        return main == null ? browser.page() : main;
    }

    /** The hidden fields of the first form of a report. */
    private static Map<String, String> begun(Browser browser, Writer writer) {
        if (writer == Writer.CHILD) {
            browser.visit("/report/young");
            browser.send("/report/start-young");
            browser.visit("/report/young/worry");
        } else {
            browser.visit("/report");
            browser.send("/report/start");
            browser.visit("/report/happening/worry");
        }
        var fields = new LinkedHashMap<String, String>();
        browser.page()
                .select("main form[action^=/report/] input[type=hidden]")
                .forEach(box -> fields.put(box.attr("name"), box.attr("value")));
        return fields;
    }

    /** The last option of every selection. */
    private static Map<String, String> choicesOn(Element shown, Set<String> boxes) {
        var choices = new LinkedHashMap<String, String>();
        for (var box : boxes) {
            shown.select("[name=" + box + "][type=radio], [name=" + box + "][type=checkbox], select[name=" + box
                            + "] option[value]")
                    .forEach(choice -> choices.put(box, choice.val()));
        }
        return choices;
    }
}
