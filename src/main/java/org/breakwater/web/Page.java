package org.breakwater.web;

import java.util.List;
import org.breakwater.web.forms.Problem;

/**
 * A page is a public record; the template of the same name is beside it. A page with problems has status 422 and shows
 * everything that the person typed.
 */
public non-sealed interface Page extends Screen {

    /** The errors, in the order of the page. */
    default List<Problem> problems() {
        return List.of();
    }

    /** The HTTP status of this page. */
    default int status() {
        return problems().isEmpty() ? 200 : 422;
    }
}
