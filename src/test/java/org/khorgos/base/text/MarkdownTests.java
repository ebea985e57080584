package org.khorgos.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khorgos.base.text.Unsafe.Kind;

class MarkdownTests {
    @Test
    void marks_become_elements() {
        assertThat(Markdown.html("**Snow** and *ice*")).isEqualTo("<p><strong>Snow</strong> and <em>ice</em></p>");
        assertThat(Markdown.html("- one\n- two")).contains("<li>one</li>").contains("<ul>");
        assertThat(Markdown.html("3. three\n4. four")).contains("<ol start=\"3\">");
    }

    @Test
    void lines_stay_where_they_were_typed() {
        assertThat(Markdown.html("第一行\n第二行")).isEqualTo("<p>第一行<br>第二行</p>");
        assertThat(Markdown.plain("**one**\ntwo")).isEqualTo("one\ntwo");
    }

    @Test
    void headings_begin_below_those_of_the_page() {
        assertThat(Markdown.html("# Aim\n\n###### Detail")).contains("<h4>Aim</h4>", "<h6>Detail</h6>");
    }

    @Test
    void links_open_apart_and_tell_nobody_where_the_reader_came_from() {
        assertThat(Markdown.html("[ROR](https://ror.org/00pjdza24)"))
                .contains("href=\"https://ror.org/00pjdza24\"")
                .contains("rel=\"noopener noreferrer nofollow\"")
                .contains("target=\"_blank\"");
        assertThat(Markdown.unsafe("[ROR](https://ror.org/00pjdza24) <mailto:office@example.org>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "text <b onmouseover='alert(1)'>bold</b>",
                "<iframe src=\"https://example.org\"></iframe>",
                "[here](javascript:alert(1))",
                "[here](JaVaScRiPt:alert(1))",
                "[here](&#106;avascript:alert(1))",
                "[here](  javascript:alert(1))",
                "<javascript:alert(1)>",
                "[here](data:text/html;base64,PHNjcmlwdD4=)",
                "[here](vbscript:x)",
                "[here](file:///etc/passwd)",
                "[here](//example.org/x)",
                "[here](/logout)",
                "[here][1]\n\n[1]: javascript:alert(1)",
                "![x](https://example.org/pixel.png)",
                "![x](javascript:alert(1))",
                "[![x](https://example.org/pixel.png)](javascript:alert(1))",
                "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
                "<!-- <p> -->"
            })
    void nothing_dangerous_is_shown_and_it_is_said_what_was_left_out(String text) {
        var shown = Jsoup.parseBodyFragment(Markdown.html(text)).body();

        assertThat(shown.select("script, img, iframe, svg, b, [onerror], [onmouseover]"))
                .isEmpty();
        assertThat(shown.select("a").eachAttr("href")).isEmpty();
        assertThat(Markdown.unsafe(text)).isNotEmpty();
    }

    @Test
    void a_link_in_quotes_of_its_address_cannot_break_out() {
        assertThat(Jsoup.parseBodyFragment(Markdown.html("[x](<https://a.example/\" onclick=\"alert(1)>)"))
                        .select("[onclick]"))
                .isEmpty();
    }

    @Test
    void what_is_left_out_is_named_once_in_its_order() {
        assertThat(Markdown.unsafe("<u>a</u> <u>b</u> ![plan](https://a.example/p.png) [x](ftp://a.example)"))
                .containsExactly(
                        new Unsafe(Kind.HTML, "<u>"),
                        new Unsafe(Kind.HTML, "</u>"),
                        new Unsafe(Kind.IMAGE, "https://a.example/p.png"),
                        new Unsafe(Kind.LINK, "ftp://a.example"));
        assertThat(new Unsafe(Kind.HTML, "<" + "x".repeat(100)).what()).hasSize(31);
    }

    @Test
    void the_words_of_what_is_left_out_stay() {
        assertThat(Markdown.plain("[here](javascript:alert(1)) ![the plan](x.png) a < b <u>c</u>"))
                .isEqualTo("here the plan a < b <u>c</u>");
    }

    @Test
    void plain_texts_with_signs_are_no_findings() {
        List.of("a < b and c > d", "5 % < x", "2 * 3 * 4", "A & B", "snow_melt_model", "ISO 16290 [1]")
                .forEach(text -> {
                    assertThat(Markdown.unsafe(text)).isEmpty();
                    assertThat(Markdown.plain(text)).isEqualTo(text);
                });
        assertThat(Markdown.html("  \n ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **a ", "[", "![", "_", "`", "<a ", "1. ", "[a](", "**a*"})
    void deep_nesting_exhausts_nothing(String piece) {
        String text = piece.repeat(20_000 / piece.length());

        assertThat(Markdown.html(text)).isNotEmpty();
        assertThat(Markdown.unsafe(text)).hasSizeLessThan(20_000);
    }

    @Test
    void deep_emphasis_that_closes_again_exhausts_nothing() {
        String text = "*a **a ".repeat(400) + "a** a*".repeat(400);

        assertThat(Markdown.html(text)).contains("<em>");
    }
}
