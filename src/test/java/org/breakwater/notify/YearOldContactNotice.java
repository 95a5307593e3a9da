package org.breakwater.notify;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Role;
import org.springframework.stereotype.Component;

/** A contact has been open for a year, for the managers who may see it. */
@Component
class YearOldContactNotice implements Notice {

    static final String TEXT = """
            Something has been open for a year.

            Sign in when you can:
            %s
            """;

    @Override
    public String name() {
        return "YEAR_OLD_CONTACT";
    }

    @Override
    public String aboutA() {
        return "contact";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return directory.whoMaySee(owed.about(), List.of(Role.MANAGER));
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(Letter.toAccount(TEXT, "/desk"));
    }
}
