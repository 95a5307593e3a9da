package org.breakwater.access.unsaved.capture;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Applies to every form of signed-in people, after the access checks. */
@Configuration(proxyBeanMethods = false)
class UnsavedFormSetup implements WebMvcConfigurer {

    private final UnsavedFormInterceptor keeping;

    UnsavedFormSetup(UnsavedFormInterceptor keeping) {
        this.keeping = keeping;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(keeping).order(Ordered.LOWEST_PRECEDENCE);
    }
}
