package org.breakwater.casework.informationrequests.agency;

import java.util.Optional;
import java.util.function.Supplier;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** Why an agency withholds the information that it has, as it is typed beside the response. */
public record RefusalForm(String refusedWhy, String refusedBy, String refusedUnless) implements Form {

    /** An empty form, or one pre-filled from the current response. */
    public static RefusalForm from(Optional<ResponseRow> standing) {
        return new RefusalForm(
                standing.map(ResponseRow::refusedWhy).orElse(""),
                standing.map(ResponseRow::refusedBy).orElse(""),
                standing.map(ResponseRow::refusedUnless).orElse(""));
    }

    /** The input counts only if they refuse. */
    Supplier<Response.@Nullable Refusal> read(Questions ask, boolean refuses) {
        if (!refuses) {
            return () -> null;
        }
        var why = ask.text("refusedWhy", refusedWhy, "Enter why it is being withheld", 2000);
        var by = ask.text("refusedBy", refusedBy, "Enter who decided to withhold it", 120);
        var unless = ask.text("refusedUnless", refusedUnless, "Enter what would need to change, or “nothing”", 2000);
        return () -> new Response.Refusal(why, by, unless);
    }

    @Override
    public String toString() {
        return "RefusalForm[…]";
    }
}
