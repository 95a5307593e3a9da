package org.breakwater.training.office.trainers;

import java.util.List;
import org.breakwater.training.model.TrainerRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** One trainer. */
public record TrainerPage(TrainerRow row, TrainerForm form, List<Problem> problems) implements Page {

    public String path() {
        return TrainersController.ALL + "/" + row.id();
    }

    @Override
    public String toString() {
        return "TrainerPage[" + row.id() + "]";
    }
}
