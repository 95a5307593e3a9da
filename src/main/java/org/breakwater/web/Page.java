package org.breakwater.web;

import java.util.List;
import org.breakwater.web.forms.Problem;

/**
 * A page is a public record; the template of the same name lies beside it. A page that has problems is answered with
 * status 422 and shows everything that the person typed.
 */
public non-sealed interface Page extends Screen {

    /** What is to be mended, in the order of the page. */
    default List<Problem> problems() {
        return List.of();
    }

    /** The HTTP status of this page. */
    default int status() {
        return problems().isEmpty() ? 200 : 422;
    }
}
