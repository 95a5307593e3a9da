package org.breakwater.pathways.missing.episodes;

import java.time.Instant;
import org.breakwater.pathways.missing.lifecycle.Episodes.Grading;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** A level of risk that the police have set, as it is typed. */
public record GradingForm(
        String version, String level, String gradedOn, String gradedAt, String gradedBy, String reason)
        implements Form {

    static final GradingForm EMPTY = new GradingForm("", "", "", "", "", "");

    Checked<Grading> check(Instant now) {
        var ask = new Questions();
        var chosen = ask.one("level", level, Level.class, "Select the police risk level");
        var at = new TypedMoment("graded", gradedOn, gradedAt).past(ask, "the risk level", now);
        var who = ask.text("gradedBy", gradedBy, "Enter who set the risk level", 200);
        var why = ask.text("reason", reason, "Enter the reason for the risk level", 2000);
        return ask.then(() -> new Grading(chosen.orElseThrow(), at.orElseThrow(), who, why));
    }

    @Override
    public String toString() {
        return "GradingForm[…]";
    }
}
