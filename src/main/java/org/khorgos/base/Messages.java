package org.khorgos.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every text that a user reads: all bundles i18n/(module)_(language).properties in UTF-8, with MessageFormat places. */
@Component
public final class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    /** Reads all bundles; throws UncheckedIOException when one cannot be read. */
    public Messages() {
        Languages.ALL.forEach(locale -> texts.put(locale, load(Languages.tag(locale))));
    }

    /** The text in that language, else in English; an unknown key is logged and shown as it is. */
    public String get(Locale locale, String key, Object... arguments) {
        Locale known = Languages.of(locale.toLanguageTag());
        String pattern = in(known).getOrDefault(key, in(Languages.ENGLISH).get(key));
        if (pattern == null) {
            LOG.warn("no text for {}", key);
            return key;
        }
        return new MessageFormat(pattern, known).format(arguments);
    }

    /** True when the key has an English text. */
    public boolean knows(String key) {
        return in(Languages.ENGLISH).containsKey(key);
    }

    private Map<String, String> in(Locale locale) {
        return texts.getOrDefault(locale, Map.of());
    }

    private static Map<String, String> load(String tag) {
        try {
            Properties all = new Properties();
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + tag + ".properties")) {
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
            Map<String, String> map = new HashMap<>();
            all.stringPropertyNames().forEach(key -> map.put(key, all.getProperty(key)));
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
