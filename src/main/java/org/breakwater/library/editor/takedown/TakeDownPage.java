package org.breakwater.library.editor.takedown;

import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param leadHere the paths of the texts whose links would be broken */
public record TakeDownPage(TakeDownForm form, String title, List<String> leadHere, List<Problem> problems)
        implements Page {

    public boolean isOfTheManual() {
        return form.path().startsWith("procedures/");
    }
}
