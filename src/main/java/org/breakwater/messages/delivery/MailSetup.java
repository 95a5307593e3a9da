package org.breakwater.messages.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.breakwater.access.Accounts;
import org.breakwater.access.invitation.Invitations;
import org.breakwater.frontdoor.OneTimeCodes;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.breakwater.mash.handover.HandoverRecipients;
import org.breakwater.mash.informationrequests.RequestReminders;
import org.breakwater.messages.MailSettings;
import org.breakwater.messages.content.MailWriter;
import org.breakwater.messages.content.TrainingMail;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the way out: a folder for the demonstration, always; a mail server for a live house. */
@Configuration(proxyBeanMethods = false)
class MailSetup {

    private static final int USUAL_PORT = 8080;

    @Bean
    MailWriter letters(
            Accounts accounts,
            Invitations invitations,
            RequestReminders requestReminders,
            HandoverRecipients handoverRecipients,
            OneTimeCodes codes,
            ReferrerAddresses referrerAddresses,
            TrainingMail training,
            UnacknowledgedAlerts unanswered,
            SiteDetails siteDetails,
            Clock clock,
            Environment environment) {
        return new MailWriter(
                accounts,
                invitations,
                requestReminders,
                handoverRecipients,
                codes,
                referrerAddresses,
                training,
                unanswered,
                siteDetails,
                clock,
                address(environment));
    }

    @Bean
    MailCarrier carrier(SiteDetails siteDetails, Environment environment, @Value("${breakwater.home}") Path home) {
        if (siteDetails.demo()) {
            return new MailFolder(home.resolve("mail"));
        }
        return MailSettings.from(settings(environment))
                .<MailCarrier>map(settings -> new MailServer(settings, address(environment)))
                // Only a command gets this far without a mail server: the house itself does not open, see LiveGate.
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
