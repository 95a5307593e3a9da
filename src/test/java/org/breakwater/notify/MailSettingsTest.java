package org.breakwater.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.breakwater.database.CannotStart;
import org.breakwater.notify.MailSettings.Security;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private static Map<String, String> with(String... more) {
        var environment = new HashMap<>(Map.of(
                "BREAKWATER_MAIL_HOST", "mail.example.org",
                "BREAKWATER_MAIL_FROM", "no-reply@example.org",
                "BREAKWATER_URL", "https://breakwater.example.org"));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return environment;
    }

    private static MailSettings read(String... more) {
        return MailSettings.from(with(more)).orElseThrow();
    }

    @Test
    void namesEverySettingThatIsMissing() {
        assertThat(MailSettings.missing(Map.of()))
                .containsExactly("BREAKWATER_MAIL_HOST", "BREAKWATER_MAIL_FROM", "BREAKWATER_URL");
        assertThat(MailSettings.missing(with())).isEmpty();
        var half = with("BREAKWATER_MAIL_FROM", " ", "BREAKWATER_URL", "");
        assertThat(MailSettings.missing(half)).containsExactly("BREAKWATER_MAIL_FROM", "BREAKWATER_URL");
        assertThat(MailSettings.from(half)).isEmpty();
    }

    @Test
    void securesTheConnectionUnlessToldOtherwise() {
        assertThat(read().security()).isEqualTo(Security.STARTTLS);
        assertThat(read().port()).isEqualTo(587);
        assertThat(read("BREAKWATER_MAIL_PORT", "465").security()).isEqualTo(Security.IMPLICIT);
        assertThat(read("BREAKWATER_MAIL_TLS", "implicit").security()).isEqualTo(Security.IMPLICIT);
    }

    @Test
    void refusesToSendInTheOpenExceptOnThisMachine() {
        assertThatThrownBy(() -> read("BREAKWATER_MAIL_TLS", "none"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("BREAKWATER_MAIL_TLS");
        assertThat(read("BREAKWATER_MAIL_TLS", "none", "BREAKWATER_MAIL_HOST", "127.0.0.1")
                        .security())
                .isEqualTo(Security.NONE);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> read("BREAKWATER_MAIL_PORT", "many")).hasMessageContaining("BREAKWATER_MAIL_PORT");
        assertThatThrownBy(() -> read("BREAKWATER_MAIL_PORT", "70000")).hasMessageContaining("BREAKWATER_MAIL_PORT");
        assertThatThrownBy(() -> read("BREAKWATER_MAIL_FROM", "nobody")).hasMessageContaining("BREAKWATER_MAIL_FROM");
        assertThatThrownBy(() -> read("BREAKWATER_MAIL_TLS", "maybe")).hasMessageContaining("BREAKWATER_MAIL_TLS");
        assertThatThrownBy(() -> read("BREAKWATER_MAIL_USER", "us")).hasMessageContaining("BREAKWATER_MAIL_PASSWORD");
        assertThatThrownBy(() -> MailSettings.address(with("BREAKWATER_URL", "ftp://x"), 8080))
                .hasMessageContaining("BREAKWATER_URL");
    }

    @Test
    void linksToThisMachineWhenNoAddressIsSet() {
        assertThat(MailSettings.address(Map.of(), 8080)).isEqualTo("http://localhost:8080");
        assertThat(MailSettings.address(with("BREAKWATER_URL", "https://breakwater.example.org/"), 8080))
                .isEqualTo("https://breakwater.example.org");
    }

    @Test
    void neverShowsThePassword() {
        var settings = read("BREAKWATER_MAIL_USER", "us", "BREAKWATER_MAIL_PASSWORD", "quiet harbour");
        assertThat(settings.toString()).doesNotContain("quiet");
    }
}
