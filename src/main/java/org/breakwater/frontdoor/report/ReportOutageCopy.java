package org.breakwater.frontdoor.report;

import java.util.stream.Stream;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.stereotype.Component;

/** Reports cannot be sent while the program is down, and people must know before they have written anything. */
@Component
class ReportOutageCopy implements CopiedAddresses {

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(
                closed(
                        "/report",
                        "You cannot report online at the moment",
                        "Please call. Someone answers day and night."),
                closed(
                        "/report/young",
                        "You cannot write to us at the moment",
                        "You can call us. It is not your fault."),
                closed(
                        "/report/return-phrase",
                        "You cannot come back to your report at the moment",
                        "What you sent is not lost. If it cannot wait, call."),
                closed(
                        "/refer",
                        "You cannot send a referral at the moment",
                        "Please call us now, and send it in writing later."));
    }

    private static CopiedAddress closed(String address, String title, String sentence) {
        return new CopiedAddress.Closed(address, title, sentence);
    }
}
