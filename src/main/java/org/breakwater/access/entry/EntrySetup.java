package org.breakwater.access.entry;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Registers the interceptor before every controller. */
@Configuration(proxyBeanMethods = false)
class EntrySetup implements WebMvcConfigurer {

    private final EntryInterceptor entryInterceptor;
    private final ActorArgumentResolver actors;

    EntrySetup(EntryInterceptor entryInterceptor, ActorArgumentResolver actors) {
        this.entryInterceptor = entryInterceptor;
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(entryInterceptor);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }
}
