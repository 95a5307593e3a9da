package org.breakwater.mash.desk.ring;

import java.util.UUID;
import org.breakwater.mash.model.Ringing;
import org.springframework.stereotype.Component;

/** Teams outside read nothing here: the person who writes what they must know is led to who has to be rung. */
@Component
public class ToBeRung {

    private final Ringing ringing;

    ToBeRung(Ringing ringing) {
        this.ringing = ringing;
    }

    /** Where to go on after something was written about a contact. */
    public String next(UUID contact, String otherwise) {
        return ringing.isDueAfter(contact) ? "/desk/ring" : otherwise;
    }
}
