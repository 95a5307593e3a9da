package org.breakwater.training.office.trainers;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** All trainers, and a new one. @param like the search text */
public record TrainersPage(String like, List<TrainerRow> rows, TrainerForm form, List<Problem> problems)
        implements Page {

    @Override
    public String toString() {
        return "TrainersPage[" + rows.size() + "]";
    }
}
