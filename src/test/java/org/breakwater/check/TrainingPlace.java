package org.breakwater.check;

import java.util.UUID;

/** A place in a session of training: asked for with somebody as the manager, and left again. */
final class TrainingPlace {

    private static final String BOOK = "/training/book/";

    private TrainingPlace() {}

    /** False when nothing could be booked. */
    static boolean askAndLeave(Stranger learner, String manager) {
        var session = learner.visit("/training/sessions")
                .page()
                .select("main a[href^=/training/sessions/]")
                .attr("href");
        if (session.isEmpty()) {
            return false;
        }
        var book = BOOK + session.substring(session.lastIndexOf('/') + 1);
        learner.visit(book);
        if (learner.page().select("form[action=" + book + "]").isEmpty()) {
            return false;
        }
        ask(learner, book, manager);
        if (!learner.page().select("form[action=" + book + "]").isEmpty()) {
            ask(learner, book, manager);
        }
        var leave = learner.visit("/training/mine").page().select("main [action$=/leave], main [href$=/leave]");
        leave.removeIf(way -> way.attr("action").startsWith("/training/prove"));
        if (leave.isEmpty()) {
            return false;
        }
        var there = leave.attr("action").isEmpty() ? leave.attr("href") : leave.attr("action");
        if (leave.attr("action").isEmpty()) {
            learner.visit(there);
        }
        learner.send(there);
        return true;
    }

    private static void ask(Stranger learner, String book, String manager) {
        var kind = learner.page().select("input[name=kind]").attr("value");
        learner.send(
                book,
                "name",
                "Lee Tester",
                "organisation",
                "Estuary Test School " + UUID.randomUUID().toString().substring(0, 4),
                "chosen",
                "NEW",
                "kind",
                kind,
                "job",
                "",
                "agrees",
                "MANAGER",
                "manager",
                manager,
                "needs",
                "",
                "first",
                "YES");
    }
}
