package org.breakwater.messages.model;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.breakwater.access.Accounts;
import org.breakwater.access.Invitations;
import org.breakwater.frontdoor.Addressees;
import org.breakwater.frontdoor.OneTimeCodes;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.handover.HandoverRecipients;
import org.breakwater.mash.informationrequests.RequestReminders;
import org.breakwater.messages.MailSettings;
import org.breakwater.web.House;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the way out: a folder for the demonstration, always; a mail server for a live house. */
@Configuration(proxyBeanMethods = false)
class MailSetup {

    private static final int USUAL_PORT = 8080;

    @Bean
    Letters letters(
            Accounts accounts,
            Invitations invitations,
            RequestReminders requestReminders,
            HandoverRecipients handoverRecipients,
            OneTimeCodes codes,
            Addressees addressees,
            TrainingLetters training,
            UnacknowledgedAlerts unanswered,
            House house,
            Clock clock,
            Environment environment) {
        return new Letters(
                accounts,
                invitations,
                requestReminders,
                handoverRecipients,
                codes,
                addressees,
                training,
                unanswered,
                house,
                clock,
                address(environment));
    }

    @Bean
    Carrier carrier(House house, Environment environment, @Value("${breakwater.home}") Path home) {
        if (house.demo()) {
            return new MailFolder(home.resolve("mail"));
        }
        return MailSettings.from(settings(environment))
                .<Carrier>map(settings -> new MailServer(settings, address(environment)))
                // Only a command gets this far without a mail server: the house itself does not open, see LiveGate.
                .orElse(letter -> Optional.of(Trouble.UNREACHABLE));
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
