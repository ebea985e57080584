package org.khorgos.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khorgos.base.Languages;
import org.khorgos.base.Messages;

class PdfRendererTests {
    private static final Messages MESSAGES = new Messages();
    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void all_scripts_are_set_in_embedded_fonts_with_numbered_pages() {
        Sheet sheet = sheet(Languages.RUSSIAN);
        sheet.body().add("h2", "Совместное измерение снега");
        sheet.body().add("p", "两国联合测量冰川与积雪，服务下游农业。");
        sheet.body().add("p", "Ә ғ қ ң ө ұ ү һ і — Snow and glacier water: ≤ 3 ℃ → CO₂");

        Pdf pdf = Pdf.read(renderer.render(sheet.document()));

        assertThat(pdf.text())
                .contains("Совместное измерение снега")
                .contains("两国联合测量冰川与积雪，服务下游农业。")
                .contains("Ә ғ қ ң ө ұ ү һ і — Snow and glacier water: ≤ 3 ℃ → CO₂")
                .contains("Страница 1 из 1")
                .contains("at the foot");
        assertThat(pdf.fonts()).hasSize(4);
        assertThat(pdf.fonts().values()).containsOnly(true);
        assertThat(pdf.fonts().keySet())
                .anyMatch(name -> name.contains("NotoSans"))
                .anyMatch(name -> name.contains("DroidSansFallback"))
                .anyMatch(name -> name.contains("DejaVuSans"));
    }

    @Test
    void a_screen_reader_is_told_title_language_and_structure() {
        Pdf pdf = Pdf.read(renderer.render(sheet(Languages.CHINESE).document()));

        assertThat(pdf.title()).isEqualTo("Title");
        assertThat(pdf.language()).isEqualTo("zh-CN");
        assertThat(pdf.tagged()).isTrue();
    }

    @Test
    void a_character_that_no_font_has_does_not_stop_it() {
        Sheet sheet = sheet(Locale.ENGLISH);
        sheet.body().add("p", "before \ud83c\udf0a \u0001\u0008\ufffe after");

        assertThat(Pdf.read(renderer.render(sheet.document())).text()).contains("before", "after");
    }

    @Test
    void what_looks_like_markup_is_printed_as_it_was_written(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        String written = "<img src=\"%s\"/> <b>bold</b> &amp; ]]> <script>alert(1)</script>".formatted(secret.toUri());
        Sheet sheet = sheet(Locale.ENGLISH);
        sheet.body().add("p", written).styled("prose");

        assertThat(Pdf.read(renderer.render(sheet.document())).text().replace(" ", ""))
                .contains(written.replace(" ", ""))
                .doesNotContain("topsecret");
    }

    @Test
    void it_opens_no_address_and_no_file_even_where_real_markup_asks_for_them(@TempDir Path folder) throws IOException {
        Path image = Files.write(folder.resolve("image.png"), png());
        Path css = Files.writeString(folder.resolve("style.css"), "body:before { content: 'read from disk' }");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/";
            for (String source : List.of(address + "a.png", image.toUri().toString(), image.toString())) {
                Sheet sheet = sheet(Locale.ENGLISH);
                sheet.body().add("img").with("src", source).with("alt", "picture");
                sheet.body().add("object").with("data", source).with("type", "image/png");
                sheet.body().add("div", "x").with("style", "background-image: url('" + source + "')");
                sheet.body()
                        .add("link")
                        .with("rel", "stylesheet")
                        .with("href", css.toUri().toString());
                sheet.body()
                        .add(
                                "style",
                                "@import url('" + css.toUri() + "'); @import url('" + address + "b.css');"
                                        + "@font-face { font-family: X; src: url('" + address + "c.ttf') }");

                byte[] bytes = renderer.render(sheet.document());

                assertThat(Pdf.read(bytes).text()).doesNotContain("read from disk");
                assertThat(Pdf.images(bytes)).isZero();
            }
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static Sheet sheet(Locale language) {
        return new Sheet(new Words(MESSAGES, language, ZoneOffset.UTC), "Title", "About", List.of("at the foot"));
    }
}
