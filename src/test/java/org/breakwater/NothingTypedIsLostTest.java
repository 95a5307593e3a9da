package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.web.forms.UnsavedForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Goes through every form of signed-in people with more than one field, as the controllers define them: after a
 * refusal, a conflict, an expired session and a detour the text and the selections are still there.
 * {@link PublicFormsComeLateTest} does the same with the public ones.
 */
@HouseTest
class NothingTypedIsLostTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private House house;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Map<String, String> ids = Map.of();
    private List<EveryForm> forms = List.of();
    private final Map<InventedPerson, Browser> browsers = new LinkedHashMap<>();

    @BeforeEach
    void furnish() {
        clock.advance(Duration.ZERO);
        petraSearchedBefore();
        ids = new Furnished(house).ids();
        forms = EveryForm.of(mappings);
    }

    /** Only then is she offered to answer "not known" in one press. */
    private void petraSearchedBefore() {
        var furnished = new Furnished(house);
        var earlier = furnished.report();
        new AtTheDesk(house, earlier)
                .answer(InventedPerson.PETRA, furnished.ask(earlier, "police"), AgencyResponses.notKnown());
    }

    private Browser as(InventedPerson person) {
        return browsers.computeIfAbsent(person, p -> {
            var browser = house.as(p);
            return browser;
        });
    }

    private String token(InventedPerson person) {
        as(person).visit("/account");
        return as(person).page().select("input[name=_token]").attr("value");
    }

    /** The first page with each form of signed-in people. */
    private List<FormOnAPage> found() {
        var rare = new RareStates(house, web).pages();
        var found = new LinkedHashMap<EveryForm, FormOnAPage>();
        var ofSignedIn = forms.stream().filter(EveryForm::isOfSignedIn).toList();
        for (var person : EveryForm.WRITERS) {
            var missing = ofSignedIn.stream()
                    .filter(form -> !found.containsKey(form) && form.isFor(person))
                    .toList();
            for (var page : missing.isEmpty() ? List.<String>of() : pages(person, rare)) {
                as(person).visit(page);
                FormOnAPage.on(page, person, as(person), missing).forEach(one -> found.putIfAbsent(one.form(), one));
            }
        }
        return List.copyOf(found.values());
    }

    private List<String> pages(InventedPerson person, List<String> rare) {
        var pages = new ArrayList<>(List.of(
                "/contact-points/access-team", "/library/editor/write-text?path=procedures/allegations",
                "/library/editor/edit-text?path=procedures/allegations",
                        "/library/editor/take-down?path=procedures/allegations"));
        pages.addAll(rare);
        Routes.of(mappings).stream()
                .filter(route -> route.method() == RequestMethod.GET && !route.forEveryone())
                .filter(route -> route.lets(person.role()))
                .forEach(route -> pages.add(route.filled(ids)));
        return pages;
    }

    @Test
    void aRefusalAConflictAndADetourLeaveTheWordsInTheirForm() {
        var lost = new ArrayList<String>();
        var found = found();
        var compared = new TreeSet<String>();
        for (var form : found.stream().filter(FormOnAPage::asksSomething).toList()) {
            detour(form, lost);
            if (changed(form, lost)) {
                compared.add(form.action().split("/")[1]);
            }
        }
        found.stream().filter(form -> !form.boxes().isEmpty()).forEach(form -> refusal(form, lost));
        var conflicts = found.stream().filter(form -> conflict(form, lost)).count();
        assertThat(lost).isEmpty();
        assertThat(compared).as("rooms whose forms say which state they saw").contains("desk", "library");
        assertThat(conflicts)
                .as("stale forms that were answered with a conflict")
                .isGreaterThan(10);
        assertThat(forms.stream()
                        .filter(EveryForm::isOfSignedIn)
                        .filter(form ->
                                found.stream().noneMatch(one -> one.form().equals(form)))
                        .map(EveryForm::pattern))
                .as("forms that are on no page")
                .isEmpty();
    }

    /** With the button that the page offers if no script saves the input. */
    private void detour(FormOnAPage form, List<String> lost) {
        var fields = form.typed(token(form.person()));
        fields.put(UnsavedForm.FIELD, form.keeps());
        var answer = as(form.person()).post(form.action(), fields).getResponse();
        if (answer.getStatus() != 303 || !(UnsavedForm.GO + answer.getHeader("Location")).equals(form.keeps())) {
            lost.add("Detour of " + form + ": " + answer.getStatus());
        }
        again("Detour", form, lost);
    }

    /** A colleague has saved something since: the form has the current values, with the person's text beside them. */
    private boolean changed(FormOnAPage form, List<String> lost) {
        var state = form.state();
        if (state.isEmpty() || form.boxes().isEmpty()) {
            return false;
        }
        var stale = database.asOwner()
                .sql("""
                        update access.unsaved_form set fields = jsonb_set(fields, array[cast(? as text)], '["0"]')
                        where fields is not null and account_id = ? and form = ?""")
                .params(state, form.person().accountId(), form.keptAs())
                .update();
        as(form.person()).visit(form.page());
        var text = as(form.person()).page().select("main").text();
        var missing = form.boxes().stream()
                .filter(box -> !text.contains(EveryForm.words(box)))
                .toList();
        if (stale != 1 || !text.contains("has been updated since then") || !missing.isEmpty()) {
            lost.add("After a colleague saved, " + form + " shows no " + missing);
        }
        if (!form.coveredOn(as(form.person()).page()).isEmpty()) {
            lost.add(form + " covers " + form.coveredOn(as(form.person()).page()));
        }
        return true;
    }

    private void again(String what, FormOnAPage form, List<String> lost) {
        as(form.person()).visit(form.page());
        var missing = form.missingOn(as(form.person()).page());
        if (!missing.isEmpty()) {
            lost.add(what + " of " + form + " lost " + missing);
        }
    }

    /** One word too many. */
    private void refusal(FormOnAPage form, List<String> lost) {
        var fields = form.saved(token(form.person()));
        var last = form.boxes().getLast();
        fields.compute(last, (box, words) -> words + "x".repeat(21_000));
        var status = as(form.person()).post(form.action(), fields).getResponse().getStatus();
        if (status != 422 && status != 409) {
            lost.add("Refusal of " + form + ": " + status);
            return;
        }
        var missing = form.missingOn(as(form.person()).page());
        if (!missing.isEmpty()) {
            lost.add("Refusal of " + form + " shows no " + missing);
        }
        again("Refusal", form, lost);
    }

    /** A conflicting change. Whether the rest of the input could be saved differs from form to form. */
    private boolean conflict(FormOnAPage form, List<String> lost) {
        var fields = form.answered(token(form.person()));
        if (!fields.getOrDefault("version", "").matches("\\d+")) {
            return false;
        }
        fields.put("version", "-1");
        var answer = as(form.person()).post(form.action(), fields);
        var status = answer.getResponse().getStatus();
        if (status != 409 && status != 422) {
            lost.add("Conflict of " + form + ": " + status);
        } else if (kept(form.action()).isEmpty()) {
            lost.add("Conflict of " + form + " kept nothing");
        }
        return status == 409;
    }

    private String kept(String action) {
        return database.asOwner()
                .sql("select coalesce(string_agg(cast(fields as text), ''), '') from access.unsaved_form where form "
                        + "= ?")
                .param(action)
                .query(String.class)
                .single();
    }

    @Test
    void anExpiredSessionParksWhatWasSentAndKeepsItForLater() {
        var lost = new ArrayList<String>();
        var ofSignedIn = forms.stream().filter(EveryForm::isOfSignedIn).toList();
        for (var form : ofSignedIn) {
            token(form.writers().getFirst());
        }
        var tokens = new LinkedHashMap<InventedPerson, String>();
        browsers.keySet().forEach(person -> tokens.put(person, token(person)));
        clock.advance(Duration.ofMinutes(31));
        for (var form : ofSignedIn) {
            var person = form.writers().getFirst();
            var fields = form.typed();
            fields.put("_token", String.valueOf(tokens.get(person)));
            var action = form.filled(ids);
            var status = as(person).post(action, fields).getResponse().getStatus();
            var parked = database.asOwner()
                    .sql("select coalesce(string_agg(cast(fields as text), ''), '') from access.parked_form where "
                            + "path = ?")
                    .param(action)
                    .query(String.class)
                    .single();
            var everything = parked + "|" + kept(action);
            for (var box : form.boxes()) {
                if (everything.split(EveryForm.words(box) + "\"", -1).length < 3) {
                    lost.add(form + " lost " + box + ": " + status);
                }
            }
        }
        assertThat(lost).isEmpty();
        var maya = as(InventedPerson.MAYA);
        maya.signInAs(InventedPerson.MAYA);
        maya.visit("/sign-in/continue");
        assertThat(maya.page().text()).contains("We have kept your answers");
        assertThat(maya.page().select("main form input[type=hidden]").eachAttr("value"))
                .anyMatch(value -> value.startsWith("My own words in"));
    }
}
