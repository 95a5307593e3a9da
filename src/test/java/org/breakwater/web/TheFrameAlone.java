package org.breakwater.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.breakwater.web.shell.Banners;
import org.breakwater.web.shell.PrivacyDetails;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.breakwater.web.shell.SiteVisitor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The web module without the rest of the program: no database, no upload folder, nobody signed in. Not annotated as a
 * configuration, so that tests of the whole program do not find it.
 */
@ComponentScan(
        basePackages = "org.breakwater.web",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*Test(\\$.*)?", ".*UploadFolder"}))
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class
})
public class TheFrameAlone {

    @Bean
    SiteDetails house() {
        return new SiteDetails("Estuary Safeguarding Partners", "ESP", true);
    }

    @Bean
    PrivacyDetails privacy() {
        return PrivacyDetails.MISSING;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Banners notices() {
        return Banners.NONE;
    }

    @Bean
    SiteVisitor nobody() {
        return new SiteVisitor() {
            @Override
            public Optional<Shell.SignedIn> person(HttpServletRequest request) {
                return Optional.empty();
            }

            @Override
            public String formToken(HttpServletRequest request) {
                return request.getHeader("Cookie") == null ? "" : "token";
            }
        };
    }
}
