package org.breakwater.training.door;

import org.breakwater.training.SessionRow;
import org.breakwater.training.model.Door;
import org.breakwater.web.Page;

/** What the door says. */
public record DoorPage(SessionRow session, String title, String code, Door.Answer answer) implements Page {

    /** Why nobody was marked; empty when somebody was, or can be. */
    public String why() {
        return switch (answer) {
            case OPEN, CAME, LATE -> "";
            case OLD_CODE -> "This code is over. Ask for the code that shows now";
            case NO_PLACE ->
                "You have no place here under the address that you proved. Tell the trainer: they can add you";
            case GIVES_IT -> "You give this session, so the code is not for you. Another trainer of it can mark you";
            case NOT_TODAY -> "This code is for another day: it works on the day of the session";
        };
    }

    @Override
    public int status() {
        return why().isEmpty() ? Page.super.status() : 409;
    }

    @Override
    public String toString() {
        return "DoorPage[" + session.id() + "]";
    }
}
