package org.breakwater.web.protection;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.breakwater.web.govuk.Assets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves our style sheets and scripts under their hashed names, to be cached by browsers for a year. */
@Configuration(proxyBeanMethods = false)
class AssetsSetup implements WebMvcConfigurer {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/" + Assets.FOLDER)
                .setCacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new OnlyHashed().addVersionStrategy(new ContentVersionStrategy(), "/**"));
    }

    /** A name without its hash is not found: cached for a year it could never be replaced. */
    private static final class OnlyHashed extends VersionResourceResolver {

        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var strategy = getStrategyForPath(path);
            return strategy == null || strategy.extractVersion(path) == null
                    ? null
                    : super.resolveResourceInternal(request, path, locations, chain);
        }
    }
}
