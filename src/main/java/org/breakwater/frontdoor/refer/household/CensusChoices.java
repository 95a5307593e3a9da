package org.breakwater.frontdoor.refer.household;

import java.util.List;
import java.util.Map;
import org.breakwater.people.profile.CensusCodes;
import org.breakwater.web.govuk.Choice;

/** The census's codes as options. */
public final class CensusChoices {

    private CensusChoices() {}

    public static List<Choice> ethnicities() {
        return choices(CensusCodes.shipped().ethnicity());
    }

    public static List<Choice> disabilities() {
        return choices(CensusCodes.shipped().disability());
    }

    private static List<Choice> choices(Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(code -> Choice.of(code.getKey(), code.getValue()))
                .toList();
    }
}
