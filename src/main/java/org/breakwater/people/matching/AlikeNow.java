package org.breakwater.people.matching;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.database.transaction.OncePerTransaction;
import org.springframework.stereotype.Component;

/** Who may be the same as the people of a record, compared once for each page: its header, its history and more ask. */
@Component
public class AlikeNow {

    private final OncePerTransaction<UUID, List<MatchCandidateRow>> compared = new OncePerTransaction<>();

    public List<MatchCandidateRow> of(UUID record, Supplier<List<MatchCandidateRow>> compare) {
        return compared.get(record, compare);
    }

    /** Someone was told of, or more was told of someone. */
    public void changed() {
        compared.forget();
    }
}
