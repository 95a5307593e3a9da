package org.breakwater;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.breakwater.commands.RunSettings;
import org.breakwater.partnership.Profile;
import org.breakwater.web.shell.PrivacyDetails;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.breakwater.web.shell.SiteVisitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import tools.jackson.databind.json.JsonMapper;

/** Beans of no module: the clock, and replacements for absent modules. */
@Configuration(proxyBeanMethods = false)
class ApplicationSetup {

    /** The only place where real time enters. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Our own: the one of the framework reads the files of all our classes to look for annotations that none has. */
    @Bean
    JsonMapper json() {
        return JsonMapper.builder().build();
    }

    @Bean
    SiteDetails house(Profile profile, RunSettings settings, @Value("${breakwater.url:}") String url) {
        var outside = url.strip().replaceFirst("(?<!/)/+$", "");
        return new SiteDetails(profile.name(), profile.shortName(), settings.demo(), outside, "");
    }

    /** Empty where the profile has nothing yet: the notice says that it is still to be filled in. */
    @Bean
    PrivacyDetails privacy(Profile profile) {
        var papers = profile.papers();
        return new PrivacyDetails(
                papers.getOrDefault("controller", ""),
                papers.getOrDefault("data-protection-officer", ""),
                papers.getOrDefault("retention-schedule", ""));
    }

    @Bean
    @Fallback
    SiteVisitor nobody() {
        return new SiteVisitor() {
            @Override
            public Optional<Shell.SignedIn> person(HttpServletRequest request) {
                return Optional.empty();
            }

            @Override
            public String formToken(HttpServletRequest request) {
                return "";
            }
        };
    }
}
