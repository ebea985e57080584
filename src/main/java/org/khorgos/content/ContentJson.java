package org.khorgos.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.List;
import org.khorgos.base.Sha256;

/**
 * The content as one flat JSON object; the same content always gives the same text and so the same hash. Fields that were
 * added later are left out while they are empty, so that what was signed before them keeps its hash.
 */
public final class ContentJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .withConfigOverride(String.class, ContentJson::emptyWhenMissing)
            .withConfigOverride(List.class, ContentJson::emptyWhenMissing)
            .build();

    /** Names every field, also those that {@link #write} leaves out while they are empty. */
    static final JsonMapper WHOLE = MAPPER.rebuild()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public JsonInclude.Value findPropertyInclusion(Annotated field) {
                    return JsonInclude.Value.empty();
                }
            })
            .build();

    private ContentJson() {}

    /** What was stored before a field was added lacks it. */
    private static void emptyWhenMissing(MutableConfigOverride type) {
        type.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    /** Throws UncheckedIOException when the text is no content; unknown properties are passed over. */
    public static ProposalContent read(String json) {
        return read(json, ProposalContent.class);
    }

    /** A part of a content; throws UncheckedIOException when the text is none, passes over unknown properties. */
    public static <T> T read(String json, Class<T> part) {
        try {
            return MAPPER.readValue(json, part);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A content or a part of it. */
    public static String write(Object contentOrPart) {
        try {
            return MAPPER.writeValueAsString(contentOrPart);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of the text, as 64 lower-case hexadecimal digits. */
    public static String sha256(String json) {
        return Sha256.hex(json);
    }
}
