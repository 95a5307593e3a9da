package org.breakwater.casework.letters;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.letters.templates.LetterAudience;
import org.breakwater.casework.letters.templates.LetterTemplateRow;
import org.breakwater.people.PersonRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * Which letter, to whom and about which children, as it is typed.
 *
 * @param person the id of someone in the case
 * @param by how it will be sent
 */
public record NewLetterForm(String template, String person, String by, String address, List<String> children)
        implements Form {

    static final NewLetterForm EMPTY = new NewLetterForm("", "", "", "", List.of());

    /**
     * @param tooYoung whether someone is known to be younger than a child to whom letters are written
     * @param givesAway whether a text would identify the reporter; a known address of the person does not
     */
    Checked<Letters.Begun> check(
            List<LetterTemplateRow> templates,
            List<PersonRow> people,
            Predicate<PersonRow> tooYoung,
            Predicate<String> givesAway) {
        var ask = new Questions();
        var chosen = templates.stream()
                .filter(row -> row.templateId().toString().equals(template))
                .findFirst();
        ask.must(chosen.isPresent(), "template", "Select a template");
        var to = people.stream()
                .filter(one -> one.id().toString().equals(person))
                .findFirst();
        ask.must(to.isPresent(), "person", "Select who the letter is to");
        chosen.ifPresent(row -> to.ifPresent(one -> mustSuit(ask, one, row.audience())));
        mustBeOldEnough(ask, to.filter(PersonRow::isChild).filter(tooYoung).isEmpty());
        var way = ask.one("by", by, LetterWay.class, "Select how you will send it");
        var recorded = way.filter(one -> one != LetterWay.EMAIL)
                .flatMap(one -> to)
                .map(PersonRow::address)
                .orElse("");
        var typed = address.isBlank() ? recorded : address;
        var where = to.isPresent() && way.isPresent()
                ? ask.text("address", typed, "Enter the address to send it to", 200)
                : ask.maybe("address", typed, 200);
        ask.must(
                where.isEmpty() || way.map(one -> one.means().fits(where)).orElse(true),
                "address",
                "Enter one email address");
        var theirOwn = to.filter(one -> one.address().equals(where)).isPresent();
        ask.must(theirOwn || !givesAway.test(where), "address", ReporterIdentityCheck.SAID);
        var about = about(people);
        ask.must(
                people.stream().noneMatch(PersonRow::isChild) || !about.isEmpty(),
                "children",
                "Select who the letter is about");
        return ask.then(
                () -> new Letters.Begun(chosen.orElseThrow(), to.orElseThrow(), way.orElseThrow(), where, about));
    }

    private List<UUID> about(List<PersonRow> people) {
        return people.stream()
                .filter(PersonRow::isChild)
                .map(PersonRow::id)
                .filter(id -> children.contains(id.toString()))
                .toList();
    }

    private static void mustSuit(Questions ask, PersonRow to, LetterAudience audience) {
        ask.must(
                to.isChild() == (audience == LetterAudience.CHILD),
                "person",
                to.isChild() ? "Select an adult, or a template for a child" : "Select a child, or another template");
    }

    private static void mustBeOldEnough(Questions ask, boolean isOldEnough) {
        ask.must(isOldEnough, "person", "This child is under 12. Select a child aged 12 or over, or write to a parent");
    }

    @Override
    public String toString() {
        return "NewLetterForm[…]";
    }
}
