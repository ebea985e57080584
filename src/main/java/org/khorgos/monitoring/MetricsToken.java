package org.khorgos.monitoring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.khorgos.base.Sha256;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through who brings the token, compared in a time that tells nothing; without a token there is nothing here. */
class MetricsToken extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private final String token;

    /** @param token empty when nobody reads metrics here */
    MetricsToken(String token) {
        this.token = token.strip();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (token.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (fits(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER.strip());
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private boolean fits(@Nullable String header) {
        return header != null
                && header.startsWith(BEARER)
                && MessageDigest.isEqual(hash(header.substring(BEARER.length()).strip()), hash(token));
    }

    private static byte[] hash(String text) {
        return Sha256.hex(text).getBytes(StandardCharsets.US_ASCII);
    }
}
