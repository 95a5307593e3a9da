package org.breakwater.training.past;

import org.breakwater.training.catalogue.Catalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies two years of training into an empty demonstration. */
@Component
public class PastTraining {

    private static final int TRAINERS = 8;

    private final Catalogue catalogue;

    PastTraining(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Copies it in. No reminder is owed for what is over by now.
     *
     * @param owner may write every table
     * @param officer the name of who runs the training
     * @return how many bookings there are; none, and nothing else, if no course is offered yet
     */
    public int moveIn(JdbcClient owner, TrainingTown town, String officer) {
        var days = new PastDays(town.now());
        var chance = new Chance(town.seed());
        var courses = catalogue.courses();
        var taught = courses.stream().filter(course -> !course.isOnline()).toList();
        if (taught.isEmpty()) {
            return 0;
        }
        var workplaces = new PastWorkplaces(town, chance, officer);
        var names = chance.some(town.people(), TRAINERS);
        var programme = new PastProgramme(days, chance, taught, names, officer);
        var bookings = new PastBookings(days, chance, workplaces, taught, programme.sessions());
        var registers = new PastRegisters(days, chance, workplaces, taught, bookings.places());
        var completions = new PastCompletions(days, chance, courses, workplaces.delegates(), officer);
        workplaces
                .delegates()
                .forEach(who -> completions.takeOver(who, workplaces.of(who).kind(), taught));
        var rows = new PastRows(owner);
        plan(rows, workplaces, programme);
        rows.insert("training.booking", PastBookings.Booking.class, bookings.bookings());
        rows.insert("training.booking_change", PastBookings.BookingChange.class, bookings.changes());
        rows.insert("training.attendance_mark", PastRegisters.Mark.class, registers.marks());
        rows.insert("training.absence_fee", PastRegisters.AbsenceFee.class, registers.fees());
        rows.insert("training.evaluation", PastRegisters.Evaluation.class, registers.evaluations());
        rows.insert("training.evaluation_answer", PastRegisters.Answer.class, registers.answers());
        rows.insert("training.certificate", PastRegisters.Certificate.class, registers.certificates());
        rows.insert("training.import_file", PastCompletions.ImportFile.class, completions.imports());
        rows.insert("training.completion", PastCompletions.Completion.class, completions.completions());
        owner.sql(CHARGE).update();
        owner.sql(REMINDED).param("now", town.now()).update();
        return bookings.bookings().size();
    }

    private static void plan(PastRows rows, PastWorkplaces workplaces, PastProgramme programme) {
        rows.insert("training.organisation", PastWorkplaces.Organisation.class, workplaces.organisations());
        rows.insert("training.organisation_lead", PastWorkplaces.Lead.class, workplaces.leads());
        rows.insert("training.learner", PastWorkplaces.Delegate.class, workplaces.delegates());
        rows.insert("training.venue", PastProgramme.Venue.class, programme.venues());
        rows.insert("training.trainer", PastProgramme.Trainer.class, programme.trainers());
        rows.insert("training.session", PastProgramme.Session.class, programme.sessions());
        rows.insert("training.session_trainer", PastProgramme.SessionTrainer.class, programme.teaching());
        rows.insert("training.session_change", PastProgramme.SessionChange.class, programme.changes());
    }

    static final String CHARGE = """
            update training.booking b set fee_pence = f.pence, fee_why = 'Did not attend'
            from training.absence_fee f where f.booking_id = b.id and f.pence > 0""";

    /** As if each reminder had been sent on its day; those of days to come are sent then. */
    static final String REMINDED = """
            insert into training.reminder (booking_id, kind, about, owed_at)
            select b.id, k.kind, s.starts_at, least(:now, s.starts_at + make_interval(days => k.since))
            from training.booking b join training.session s on s.id = b.session_id
                cross join (values ('SOON', -14), ('JOINING', -5), ('EVALUATE', 0), ('LATER', 84), ('LATER_AGAIN', 91),
                    ('LATER_LAST', 105), ('MANAGER', 84), ('MANAGER_AGAIN', 91), ('MANAGER_LAST', 105))
                    as k (kind, since)
            where b.state = 'CONFIRMED' and s.starts_at + make_interval(days => k.since) <= :now
            union all
            select c.booking_id, k.kind, s.starts_at, :now
            from training.certificate c join training.booking b on b.id = c.booking_id
                join training.session s on s.id = b.session_id
                cross join (values ('REFRESH_SOON', -90), ('REFRESH_NEAR', -30), ('REFRESH_NOW', 0)) as k (kind, since)
            where c.holds_until + k.since <= cast(:now as date)
            on conflict do nothing""";
}
