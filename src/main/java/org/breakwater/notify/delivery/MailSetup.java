package org.breakwater.notify.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.breakwater.notify.MailSettings;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.addressing.NoticeRegistry;
import org.breakwater.notify.content.MailWriter;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the delivery: a folder for the demonstration, always; a mail server for a live installation. */
@Configuration(proxyBeanMethods = false)
class MailSetup {

    private static final int USUAL_PORT = 8080;

    @Bean
    MailWriter letters(NoticeRegistry register, RecipientDirectory directory, Clock clock, Environment environment) {
        return new MailWriter(register, directory, clock, address(environment));
    }

    @Bean
    MailCarrier carrier(SiteDetails siteDetails, Environment environment, @Value("${breakwater.home}") Path home) {
        if (siteDetails.demo()) {
            return new MailFolder(home.resolve("mail"));
        }
        return MailSettings.from(settings(environment))
                .<MailCarrier>map(settings -> new MailServer(settings, address(environment)))
                // Only a command gets this far without a mail server: the installation itself does not open, see
                // LiveGate.
                .orElse(mailMessage -> Optional.of(DeliveryFailure.UNREACHABLE));
    }

    static Map<String, String> settings(Environment environment) {
        var found = new HashMap<String, String>();
        for (var name : MailSettings.NAMES) {
            found.put(name, environment.getProperty(name, ""));
        }
        return found;
    }

    private static String address(Environment environment) {
        return MailSettings.address(
                settings(environment), environment.getProperty("server.port", Integer.class, USUAL_PORT));
    }
}
