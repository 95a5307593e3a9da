package org.breakwater;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled profile, and a complete one for live operation; the people in it are invented. */
public final class LiveProfile {

    private static final Path SHIPPED = Path.of("partnerships/southend.yaml");

    private LiveProfile() {}

    public static String shipped() {
        try {
            return Files.readString(SHIPPED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With its documents, a name for each hour, and every number confirmed. */
    public static String complete() {
        return shipped()
                .replace("live: {}", """
                        live:
                          controller: The invented council
                          data-protection-officer: Orla Vantage, dpo@partners.example
                          impact-assessment: DPIA 7
                          privacy-notice: https://partners.example/privacy
                          privacy-notice-for-children: https://partners.example/privacy-for-you
                          retention-schedule: https://partners.example/retention""")
                .replace("role: contact officer at MASH+}", "role: contact officer at MASH+, name: Petra Holm}")
                .replace("in the Emergency Duty Team}", "in the Emergency Duty Team, name: Anil Frost}")
                .replaceAll("(call: [a-z-]+)}", "$1, confirmed: {by: Orla Vantage, on: 2026-08-28}}")
                .replaceAll("(?m)^    cost:", "    confirmed: {by: Orla Vantage, on: 2026-08-28}\n    cost:");
    }
}
