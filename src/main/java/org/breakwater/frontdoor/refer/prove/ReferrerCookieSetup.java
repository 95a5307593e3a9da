package org.breakwater.frontdoor.refer.prove;

import org.breakwater.access.TokenCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a browser that proved an address carry a token that only it has. */
@Configuration(proxyBeanMethods = false)
class ReferrerCookieSetup {

    @Bean
    TokenCookie referCookie() {
        return new TokenCookie(AddressProofs.COOKIE, "/refer");
    }
}
