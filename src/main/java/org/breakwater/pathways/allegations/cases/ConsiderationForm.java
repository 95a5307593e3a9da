package org.breakwater.pathways.allegations.cases;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.pathways.allegations.lifecycle.AllegationDecisions.Consideration;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** What the LADO considers, as it is typed: the four tests, each by itself, and the way on. */
public record ConsiderationForm(
        String version,
        String harmed,
        String offence,
        String risk,
        String suitability,
        String way,
        String reasons,
        String revisedWhy)
        implements Form {

    static final ConsiderationForm EMPTY = new ConsiderationForm("", "", "", "", "", "", "", "");

    /** Whether the decision about the threshold is made again; moving on from it is no revision. */
    boolean revises() {
        return !revisedWhy.isBlank();
    }

    Checked<Consideration> check() {
        var ask = new Questions();
        var one = ask.one("harmed", harmed, Tri.class, "Select whether a child was or may have been harmed");
        var two = ask.one("offence", offence, Tri.class, "Select whether it may be a criminal offence");
        var three = ask.one("risk", risk, Tri.class, "Select whether there is a risk of harm to children");
        var four = ask.one("suitability", suitability, Tri.class, "Select whether they may not be suitable");
        var chosen = ask.one("way", way, Way.class, "Select what happens next");
        var isMet = Stream.of(one, two, three, four).anyMatch(test -> test.equals(Optional.of(Tri.YES)));
        ask.must(
                isMet || chosen.filter(Way::needsATest).isEmpty(),
                "way",
                "Select yes for at least one test, or select a next step for a case where none is met");
        ask.must(
                !isMet || chosen.filter(Way::excludesATest).isEmpty(),
                "way",
                "You said that a test is met. Select a next step for such a case, or change your answer");
        var why = ask.text("reasons", reasons, "Enter the reasons for the decision", 5000);
        var revised = ask.maybe("revisedWhy", revisedWhy, 5000);
        return ask.then(() -> new Consideration(
                one.orElseThrow(),
                two.orElseThrow(),
                three.orElseThrow(),
                four.orElseThrow(),
                chosen.orElseThrow(),
                why,
                revised));
    }

    @Override
    public String toString() {
        return "ConsiderationForm[…]";
    }
}
