package org.breakwater.training.office.delegates;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.office.trainers.TrainerRow;
import org.breakwater.web.forms.Form;

/**
 * The trainers of a session.
 *
 * @param by the ids of the selected ones; may be none
 * @param anyway {@code YES} if they may have another one at that time
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

    /** The selected ones; forged ids are ignored. */
    List<UUID> chosen(List<TrainerRow> shown) {
        return shown.stream()
                .map(TrainerRow::id)
                .filter(id -> by.contains(id.toString()))
                .toList();
    }
}
