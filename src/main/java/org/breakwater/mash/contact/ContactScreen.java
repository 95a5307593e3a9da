package org.breakwater.mash.contact;

import java.util.List;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** A page about one contact. A page that came too late is answered with 409 and shows what changed. */
public interface ContactScreen extends Page {

    ContactRow contact();

    default Rejection snag() {
        return Rejection.none();
    }

    @Override
    default List<Problem> problems() {
        return snag().problems();
    }

    @Override
    default int status() {
        return snag().changed().isEmpty() ? Page.super.status() : 409;
    }
}
