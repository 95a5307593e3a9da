package org.breakwater.mash.desk.agreed;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.mash.model.AgreedRow;
import org.breakwater.web.Page;

/**
 * What was agreed and is not done, what is due first at the top.
 *
 * @param number the page, from 1
 */
public record ToDoPage(List<AgreedRow> rows, int number, LocalDate today) implements Page {

    public boolean hasLater() {
        return rows.size() == AgreedRow.PAGE;
    }

    @Override
    public String toString() {
        return "ToDoPage[" + number + "]";
    }
}
