package org.breakwater.partnership.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.ProfileFault;
import org.breakwater.partnership.contactpoints.ContactPointRefresher;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.time.BankHolidays;
import org.breakwater.time.Calendars;
import org.breakwater.time.OpeningHours;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the profile at the start: a file of that name, else the one that ships. */
@Configuration(proxyBeanMethods = false)
class PartnershipSetup {

    /** No real profile is larger. */
    private static final long LARGEST = 1_000_000;

    @Bean
    Profile profile(@Value("${breakwater.profile:partnerships/southend.yaml}") String file) {
        return ProfileReader.read(file, text(file));
    }

    /** The desk's own hours: clocks in working days end at their closing. */
    @Bean
    OpeningHours openingHours(Profile profile) {
        return profile.deskHours();
    }

    @Bean
    Calendars calendars(OpeningHours hours, BankHolidays holidays) {
        return new Calendars(hours, holidays);
    }

    @Bean
    WhoToCall whomToCall(Profile profile, ContactPoints contactPoints) {
        return new WhoToCall(profile, contactPoints::now);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    ContactPointRefresher pointWatch(ContactPoints contactPoints) {
        return new ContactPointRefresher(contactPoints);
    }

    private static String text(String file) {
        try {
            var path = Path.of(file);
            if (!Files.exists(path)) {
                return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            }
            if (Files.size(path) > LARGEST) {
                throw new ProfileFault(List.of(file + ": the file is larger than a profile can be"));
            }
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new ProfileFault(List.of(file + ": there is no such file, or it is not a text in UTF-8"));
        }
    }
}
