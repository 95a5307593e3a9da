package org.breakwater.pathways.missingeducation.cases;

import org.breakwater.pathways.missingeducation.lifecycle.EducationCases.Efforts;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The council confirms joint reasonable efforts, as it is typed. */
public record EffortsForm(String version, String ground, String codes, String finding, String agreedWith, String words)
        implements Form {

    static final EffortsForm EMPTY = new EffortsForm("", "", "", "", "", "");

    Checked<Efforts> check() {
        var ask = new Questions();
        var which = ask.one("ground", ground, Ground.class, "Select the ground for deletion");
        ask.must(
                which.filter(one -> one == Ground.I).isEmpty() || codes.equals("YES"),
                "codes",
                "Ground (i) needs G, N or O at every session. If there was another code, enter its date in the"
                        + " details of the pupil");
        var what = ask.one("finding", finding, Finding.class, "Select whether the pupil was found");
        var found = what.filter(one -> one == Finding.FOUND_AND_AGREED).isPresent();
        var who =
                found ? ask.text("agreedWith", agreedWith, "Enter who at the school agrees, and their role", 200) : "";
        var said = ask.text("words", words, "Enter how you came to this", 5000);
        return ask.then(() -> new Efforts(which.orElseThrow(), what.orElseThrow(), who, said));
    }

    @Override
    public String toString() {
        return "EffortsForm[…]";
    }
}
