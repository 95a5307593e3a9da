package org.breakwater.casework.informationrequests.agency;

import java.util.List;
import java.util.UUID;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/**
 * With which earlier response an answer began, and that it was checked again, as it is sent.
 *
 * @param startedFrom the id of that response; the empty string for an answer that began empty
 * @param checked whether the person says that they checked it
 */
public record EarlierResponseForm(String startedFrom, List<String> checked) implements Form {

    public static final EarlierResponseForm NONE = new EarlierResponseForm("", List.of());

    static EarlierResponseForm from(UUID earlier) {
        return new EarlierResponseForm(earlier.toString(), List.of());
    }

    public boolean isUsed() {
        return !startedFrom.isEmpty();
    }

    /** Null for an answer that began empty; a forged one is an id that no response has. */
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
