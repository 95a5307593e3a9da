package org.breakwater.library.editor.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice is short, links to a page of ours, and is shown for 60 days at most. */
class NoticeFormTest {

    private static final NoticeForm GOOD = Filled.with(
            Filled.empty(NoticeForm.class),
            "heading=Our telephones&words=Call the"
                    + " emergency duty team.&when=NOW&untilDay=26&untilMonth=11&untilYear=2026"
                    + "&untilTime=17:30");

    @Test
    void aNoticeUntilTomorrowIsTaken() {
        assertThat(GOOD.check(Instant.parse("2026-11-25T11:00:00Z")).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            heading= | heading | Enter a heading, like “Our telephones are not working”
            words= | words | Enter what people need to know and do
            link=/elsewhere&linkWords=More | link | Link must be to one of our pages, like \
            /information/parents/online-safety
            link=/report | linkWords | Enter the link text
            linkWords=More | link | Enter the page address, or remove the link text
            when= | when | Select when to publish it
            untilDay=31&untilMonth=2 | untilDate | Date must be a real date, like 31 3 2027
            untilTime=late | untilTime | Enter a time, like 17:30
            untilDay=24&when=NOW | untilDay | End must be in the future
            untilMonth=3&untilYear=2027 | untilDay | End must be within 60 days. For anything longer, write a page
            when=LATER&fromDay=24&fromMonth=11&fromYear=2026&fromTime=9:00 | fromDay | Start must be in the future. \
            Or select “Now”
            when=LATER&fromDay=27&fromMonth=11&fromYear=2026&fromTime=9:00 | untilDay | End must be after the start
            """)
    void saysWhatToMend(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(Instant.parse("2026-11-25T11:00:00Z")), field, message);
    }
}
