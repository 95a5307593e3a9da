package org.breakwater.pathways.allegations.cases.roles;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.pathways.allegations.subjects.RoleLists;
import org.breakwater.pathways.allegations.subjects.RoleLists.Kind;
import org.breakwater.pathways.allegations.subjects.SubjectRole;
import org.breakwater.pathways.allegations.subjects.SubjectRole.Told;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** A role of the subject, as it is typed. */
public record AllegationRoleForm(
        String version,
        String employer,
        String job,
        String sector,
        String employment,
        String told,
        String toldOn,
        String notToldWhy,
        String result,
        String resultOn)
        implements Form {

    static final AllegationRoleForm EMPTY = new AllegationRoleForm("", "", "", "", "", "", "", "", "", "");

    static AllegationRoleForm of(SubjectRole role) {
        return new AllegationRoleForm(
                "",
                role.employer(),
                role.job(),
                role.sector(),
                role.employment(),
                role.told().name(),
                typed(role.toldOn()),
                role.notToldWhy(),
                role.result(),
                typed(role.resultOn()));
    }

    private static String typed(@Nullable LocalDate day) {
        return day == null ? "" : "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    Checked<SubjectRole> check(LocalDate today) {
        var ask = new Questions();
        var where = ask.text("employer", employer, "Enter the employer or organisation", 200);
        var what = ask.text("job", job, "Enter the subject’s role there", 200);
        var field = chosen(Kind.SECTOR, sector, today);
        ask.must(field.isPresent(), "sector", "Select the sector");
        var as = chosen(Kind.EMPLOYMENT, employment, today);
        ask.must(as.isPresent(), "employment", "Select the type of employment");
        var news = ask.one("told", told, Told.class, "Select whether the employer has been told");
        var on = is(news, Told.TOLD) ? toldOn(ask, today) : Optional.<LocalDate>empty();
        var why = is(news, Told.NOT_TOLD)
                ? ask.text("notToldWhy", notToldWhy, "Enter why the employer has not been told", 2000)
                : blank(ask, "notToldWhy", notToldWhy);
        var ended = chosen(Kind.RESULT, result, today);
        var since = ended.isPresent() ? resultOn(ask, today) : Optional.<LocalDate>empty();
        ask.must(ended.isPresent() || resultOn.isBlank(), "result", "Select the employer’s outcome, or clear its date");
        return ask.then(() -> new SubjectRole(
                where,
                what,
                field.orElseThrow(),
                as.orElseThrow(),
                news.orElseThrow(),
                on.orElse(null),
                why,
                ended.orElse(""),
                since.orElse(null)));
    }

    private static Optional<String> chosen(Kind kind, String code, LocalDate today) {
        return RoleLists.on(kind, today).stream()
                .map(RoleLists.Entry::code)
                .filter(code::equals)
                .findFirst();
    }

    private static boolean is(Optional<Told> news, Told which) {
        return news.filter(one -> one == which).isPresent();
    }

    private Optional<LocalDate> toldOn(Questions ask, LocalDate today) {
        return ask.pastDay(
                "toldOn",
                toldOn,
                today,
                "Enter when the employer was told, like 27/3/2026",
                "The date on which the employer was told must be today or earlier");
    }

    private Optional<LocalDate> resultOn(Questions ask, LocalDate today) {
        return ask.pastDay(
                "resultOn",
                resultOn,
                today,
                "Enter the date of the outcome, like 27/3/2026",
                "The date of the outcome must be today or earlier");
    }

    /** A reason beside another answer is a mistake in one of the two. */
    private static String blank(Questions ask, String field, String typed) {
        ask.must(typed.isBlank(), field, "Clear the reason, or select that the employer has not been told");
        return "";
    }

    @Override
    public String toString() {
        return "AllegationRoleForm[…]";
    }
}
