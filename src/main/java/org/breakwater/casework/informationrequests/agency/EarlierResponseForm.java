package org.breakwater.casework.informationrequests.agency;

import java.util.List;
import java.util.UUID;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * The earlier response that this one was copied from, and the confirmation that it was checked.
 *
 * @param startedFrom the id of that response; empty if it was not copied
 * @param checked whether the person confirms that they checked it
 */
public record EarlierResponseForm(String startedFrom, List<String> checked) implements Form {

    public static final EarlierResponseForm NONE = new EarlierResponseForm("", List.of());

    static EarlierResponseForm from(UUID earlier) {
        return new EarlierResponseForm(earlier.toString(), List.of());
    }

    public boolean isUsed() {
        return !startedFrom.isEmpty();
    }

    /** Null if it was not copied; a forged value is an id that no response has. */
    @Nullable
    UUID read(Questions ask) {
        ask.must(
                !isUsed() || checked.contains("YES"),
                "checked",
                "Confirm that you have checked this response against your systems today");
        return isUsed() ? InputParser.id(startedFrom).orElse(new UUID(0, 0)) : null;
    }

    @Override
    public String toString() {
        return "EarlierResponseForm[" + isUsed() + "]";
    }
}
