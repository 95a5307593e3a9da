package org.breakwater.training.checkin;

import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;

/** The result of a check-in. */
public record CheckInPage(SessionRow session, String title, String code, CheckIns.Answer answer) implements Page {

    /** Why no one was marked; empty if someone was, or can be. */
    public String why() {
        return switch (answer) {
            case OPEN, CAME, LATE -> "";
            case OLD_CODE -> "This code has expired. Ask the trainer for the current code";
            case NO_PLACE -> "There is no booking for your email address. Ask the trainer to add you";
            case GIVES_IT ->
                "You are a trainer for this session, so you cannot check in. Ask another trainer to mark you";
            case NOT_TODAY -> "This code works only on the day of the session";
        };
    }

    @Override
    public int status() {
        return why().isEmpty() ? Page.super.status() : 409;
    }

    @Override
    public String toString() {
        return "CheckInPage[" + session.id() + "]";
    }
}
