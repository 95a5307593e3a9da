package org.breakwater.mash.actions;

import java.time.LocalDate;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;

/** One thing that was agreed, and the form that marks it as done, or as open again. */
public record AgreedActionPage(
        ContactRow contact, AgreedActionRow row, LocalDate today, ActionProgressForm form, Rejection snag)
        implements ContactScreen {

    public String path() {
        return "/desk/agreed/" + contact.id() + "/" + row.id();
    }

    @Override
    public String toString() {
        return "AgreedActionPage[" + row.id() + "]";
    }
}
