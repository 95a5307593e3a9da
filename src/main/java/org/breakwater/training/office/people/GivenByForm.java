package org.breakwater.training.office.people;

import java.util.List;
import java.util.UUID;
import org.breakwater.training.model.TrainerRow;
import org.breakwater.web.Form;

/** Who gives a session. @param by the ids of those who were ticked; may be none */
public record GivenByForm(List<String> by) implements Form {

    /** Those of these who were ticked; a forged one counts as none. */
    List<UUID> of(List<TrainerRow> shown) {
        return shown.stream()
                .map(TrainerRow::id)
                .filter(id -> by.contains(id.toString()))
                .toList();
    }
}
