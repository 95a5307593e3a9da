package org.breakwater.library.editor.contentchecks;

import java.util.Optional;
import org.breakwater.access.Role;
import org.breakwater.notify.Letter;
import org.breakwater.notify.MailRecipient;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.springframework.stereotype.Component;

/** Once a week at most: there is something on the content checks page. */
@Component
class ContentCheckNotice implements Notice {

    static final String TEXT = """
            Some content needs checking this week.

            Sign in when you can:
            %s
            """;

    @Override
    public String name() {
        return "CONTENT_CHECK";
    }

    @Override
    public String aboutA() {
        return "content checks";
    }

    @Override
    public Recipients recipients(OwedNotice owed, RecipientDirectory directory) {
        return Recipients.each(directory.withRole(Role.ADMINISTRATOR, Role.BUSINESS_MANAGER));
    }

    @Override
    public Optional<Letter> write(OwedNotice owed, MailRecipient to) {
        return Optional.of(
                Letter.toAccount(TEXT, "/library/editor/content-checks").about("Content due for review"));
    }
}
