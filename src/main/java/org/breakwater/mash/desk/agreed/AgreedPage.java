package org.breakwater.mash.desk.agreed;

import java.time.LocalDate;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.AgreedRow;
import org.breakwater.mash.model.ContactRow;

/** One thing that was agreed, and the form that marks it as done, or as open again. */
public record AgreedPage(ContactRow contact, AgreedRow row, LocalDate today, SaidForm form, Snag snag)
        implements ContactScreen {

    public String path() {
        return "/desk/agreed/" + contact.id() + "/" + row.id();
    }

    @Override
    public String toString() {
        return "AgreedPage[" + row.id() + "]";
    }
}
