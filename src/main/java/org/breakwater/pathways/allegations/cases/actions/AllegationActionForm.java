package org.breakwater.pathways.allegations.cases.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.pathways.allegations.following.CaseActionRow;
import org.breakwater.pathways.allegations.following.Following;
import org.breakwater.pathways.allegations.following.Following.CaseAction;
import org.breakwater.pathways.allegations.lifecycle.RecordingMoves;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * An action, as it is typed.
 *
 * @param done the action that was done; empty if another is agreed
 */
public record AllegationActionForm(
        String version, String what, String owner, String agency, String dueOn, String done, String doneOn, String note)
        implements Form {

    static final AllegationActionForm EMPTY = new AllegationActionForm("", "", "", "", "", "", "", "");

    /** What is recorded of actions. */
    sealed interface ActionEntry {

        PathwayTransition move();

        String inWords();

        void write(Following following, Actor.Person by, UUID record);
    }

    record Agreed(CaseAction action) implements ActionEntry {

        @Override
        public PathwayTransition move() {
            return RecordingMoves.ACTION;
        }

        @Override
        public String inWords() {
            return "%s (%s, %s)".formatted(action.what(), action.owner(), action.agency());
        }

        @Override
        public void write(Following following, Actor.Person by, UUID record) {
            following.record(by, record, action);
        }
    }

    record Done(CaseActionRow row, LocalDate on, String note) implements ActionEntry {

        @Override
        public PathwayTransition move() {
            return RecordingMoves.ACTION_DONE;
        }

        @Override
        public String inWords() {
            return (row.what() + ". " + note).strip();
        }

        @Override
        public void write(Following following, Actor.Person by, UUID record) {
            following.done(by, record, row.id(), on, note);
        }

        @Override
        public String toString() {
            return "Done[" + row + "]";
        }
    }

    Checked<ActionEntry> check(List<CaseActionRow> rows, LocalDate today) {
        var ask = new Questions();
        return done.isBlank() ? agreed(ask) : done(ask, rows, today);
    }

    private Checked<ActionEntry> agreed(Questions ask) {
        var words = ask.text("what", what, "Enter what has to be done", 2000);
        var by = ask.text("owner", owner, "Enter who does it", 200);
        var of = ask.text("agency", agency, "Enter their agency", 200);
        var due = ask.day("dueOn", dueOn, "Enter the date by which it is done, like 27/3/2026");
        return ask.then(() -> new Agreed(new CaseAction(words, by, of, due.orElseThrow())));
    }

    private Checked<ActionEntry> done(Questions ask, List<CaseActionRow> rows, LocalDate today) {
        var which = InputParser.id(done)
                .flatMap(id -> rows.stream()
                        .filter(row -> row.id().equals(id) && row.doneOn() == null)
                        .findFirst());
        ask.must(which.isPresent(), "done", "This action is already done. Open the page again");
        var on = ask.pastDay(
                "doneOn",
                doneOn,
                today,
                "Enter when the action was done, like 27/3/2026",
                "The date on which the action was done must be today or earlier");
        var words = ask.maybe("note", note, 2000);
        return ask.then(() -> new Done(which.orElseThrow(), on.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "AllegationActionForm[…]";
    }
}
