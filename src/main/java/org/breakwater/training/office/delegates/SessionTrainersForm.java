package org.breakwater.training.office.delegates;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.office.trainers.TrainerRow;
import org.breakwater.web.forms.Form;

/**
 * Who gives a session.
 *
 * @param by the ids of those who were ticked; may be none
 * @param anyway {@code YES} when they may give another one at that time
 */
public record SessionTrainersForm(List<String> by, String anyway) implements Form {

    static final String YES = "YES";

    static SessionTrainersForm of(List<TrainerRow> given) {
        return new SessionTrainersForm(
                given.stream().map(row -> row.id().toString()).toList(), "");
    }

    boolean asksAnyway() {
        return anyway.equals(YES);
    }

    /** Those of these who were ticked; a forged one counts as none. */
    List<UUID> chosen(List<TrainerRow> shown) {
        return shown.stream()
                .map(TrainerRow::id)
                .filter(id -> by.contains(id.toString()))
                .toList();
    }
}
