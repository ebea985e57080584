package org.khorgos.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

class SignInTokenTests {
    private final CsrfFilter spring = new CsrfFilter(new HttpSessionCsrfTokenRepository());
    private final MockHttpServletRequest page = new MockHttpServletRequest("GET", "/login");

    @Test
    void the_form_of_our_own_page_gets_through() throws Exception {
        assertThat(post(tokenOfThePage()).getRedirectedUrl()).isNull();
    }

    @Test
    void a_form_without_the_token_is_sent_back_to_the_page() throws Exception {
        tokenOfThePage();
        assertThat(post("").getRedirectedUrl()).isEqualTo("/login?again");
        assertThat(post("guess").getRedirectedUrl()).isEqualTo("/login?again");
    }

    private String tokenOfThePage() throws Exception {
        spring.doFilter(page, new MockHttpServletResponse(), new MockFilterChain());
        return ((CsrfToken) Objects.requireNonNull(page.getAttribute(CsrfToken.class.getName()))).getToken();
    }

    private MockHttpServletResponse post(String token) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setServletPath("/login");
        request.setSession(page.getSession());
        request.setParameter("_csrf", token);
        CsrfFilter exempt = new CsrfFilter(new HttpSessionCsrfTokenRepository());
        exempt.setRequireCsrfProtectionMatcher(any -> false);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new MockFilterChain(
                        new jakarta.servlet.GenericServlet() {
                            @Override
                            public void service(
                                    jakarta.servlet.ServletRequest in, jakarta.servlet.ServletResponse out) {}
                        },
                        exempt,
                        new SignInToken())
                .doFilter(request, response);
        return response;
    }
}
