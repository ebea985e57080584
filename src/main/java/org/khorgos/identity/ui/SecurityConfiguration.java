package org.khorgos.identity.ui;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.khorgos.identity.AccountStatus;
import org.khorgos.identity.CurrentUser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who gets in and with which headers every answer leaves (promises.md, Security). */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Flow's client evaluates server-sent snippets, hence unsafe-inline and unsafe-eval for own scripts; no third host. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, CurrentUser current, AccountStatus accounts) throws Exception {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/actuator/health", "/icons/**", "/calendar/*.ics")
                        .permitAll());
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .frameOptions(FrameOptionsConfig::disable)
                .addHeaderWriter(SecurityConfiguration::denyFrames));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/login?out"));
        http.formLogin(form -> form.failureHandler((request, response, failure) -> response.sendRedirect(
                request.getContextPath() + (failure instanceof LockedException ? "/login?wait" : "/login?error"))));
        http.addFilterAfter(new SessionLimits(current, accounts, System::nanoTime), SecurityContextHolderFilter.class);
        http.addFilterAfter(new SignInToken(), CsrfFilter.class);
        return http.build();
    }

    /** No other page may frame an answer, unless the answer itself has said which may. */
    private static void denyFrames(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(XFrameOptionsHeaderWriter.XFRAME_OPTIONS_HEADER)) {
            response.setHeader(XFrameOptionsHeaderWriter.XFRAME_OPTIONS_HEADER, "DENY");
        }
    }

    /** After signing in the address is the one that was asked for, without a mark of Spring Security's. */
    @Autowired
    void keepAddressesClean(VaadinDefaultRequestCache requests) {
        HttpSessionRequestCache kept = new HttpSessionRequestCache();
        kept.setMatchingRequestParameterName(null);
        requests.setDelegateRequestCache(kept);
    }

    /** @param strength logarithm of the rounds of BCrypt; the demo, whose password is known to all, takes the least */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${khorgos.password-strength:11}") int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }
}
