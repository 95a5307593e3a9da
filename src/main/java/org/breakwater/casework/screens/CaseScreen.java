package org.breakwater.casework.screens;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** A page about one case. A stale submission is answered with 409 and shows what changed. */
public interface CaseScreen extends Page {

    Case theCase();

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
