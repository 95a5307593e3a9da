package org.breakwater.casework.analysis;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The analysis as it is typed. */
public record AnalysisForm(String version, String known, String worries, String works) implements Form {

    /** A new version is pre-filled with the current one. */
    static AnalysisForm from(int version, Optional<AnalysisRow> standing) {
        return new AnalysisForm(
                String.valueOf(version),
                standing.map(AnalysisRow::known).orElse(""),
                standing.map(AnalysisRow::worries).orElse(""),
                standing.map(AnalysisRow::works).orElse(""));
    }

    AnalysisForm at(int newVersion) {
        return new AnalysisForm(String.valueOf(newVersion), known, worries, works);
    }

    /** @param givesAway whether a text would identify the reporter: the team that accepts a child reads this */
    Checked<Analysis> check(Optional<AnalysisRow> standing, Predicate<String> givesAway) {
        var ask = new Questions();
        var facts = ask.text("known", known, "Enter what we know", 10000);
        var fears = ask.text("worries", worries, "Enter what you are worried about, or “none”", 10000);
        var strengths = ask.text("works", works, "Enter what is working well, or that nothing is known", 10000);
        ask.must(!givesAway.test(facts), "known", ReporterIdentityCheck.SAID);
        ask.must(!givesAway.test(fears), "worries", ReporterIdentityCheck.SAID);
        ask.must(!givesAway.test(strengths), "works", ReporterIdentityCheck.SAID);
        UUID supersedes = standing.map(AnalysisRow::id).orElse(null);
        return ask.then(() -> new Analysis(facts, fears, strengths, supersedes));
    }

    @Override
    public String toString() {
        return "AnalysisForm[…]";
    }
}
