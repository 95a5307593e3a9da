package org.breakwater.casework.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.web.Page;

/**
 * @param nobody how many open cases are unallocated
 * @param away who is away today
 * @param deputising for whom the current user is the deputy today, with their cases
 */
public record WorkloadPage(
        List<WorkloadRow> loads,
        int nobody,
        List<AllocatedCaseRow> own,
        List<AbsenceRow> away,
        List<Deputised> deputising,
        Instant now)
        implements Page {

    /** The cases of an absent colleague. */
    public record Deputised(AbsenceRow absence, List<AllocatedCaseRow> cases) {}

    /** Such as "away until Thursday 3 December 2026, deputy Gwen Farrow"; empty if they are present. */
    public Optional<String> away(UUID account) {
        return away(away, account);
    }

    static Optional<String> away(List<AbsenceRow> away, UUID account) {
        return away.stream()
                .filter(one -> one.accountId().equals(account))
                .findFirst()
                .map(AbsenceRow::inWords);
    }
}
