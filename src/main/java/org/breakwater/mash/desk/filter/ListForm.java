package org.breakwater.mash.desk.filter;

import java.util.List;
import org.breakwater.web.forms.Form;

/** The filters and the order of the list as its address carries them; anything forged or unknown is ignored. */
public record ListForm(
        String stage,
        List<String> rating,
        List<String> concern,
        List<String> from,
        List<String> age,
        String allocated,
        String team,
        String area,
        String late,
        String sort,
        String order,
        String page)
        implements Form {

    /** Whether anything besides the stage is selected. */
    boolean isFiltered() {
        return !(rating.isEmpty() && concern.isEmpty() && from.isEmpty() && age.isEmpty())
                || !(allocated + team + area + late).isBlank();
    }
}
