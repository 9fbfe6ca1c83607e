package pathwaycheck.web.page;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooLongFormFieldException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pathwaycheck.cohort.Letters;

/**
 * What a form has sent, a file among it. It is read in memory alone: a framework would lay files aside, and pupils'
 * answers with them.
 *
 * @param values by the name of their field, each once; an empty field has none
 */
record SentForm(Map<String, Set<String>> values) {

    private static final int MOST_FIELDS = 600;

    /** @throws BadRequestException if no form was sent */
    static SentForm read(byte[] sent, String type) {
        var request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(sent));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
        try {
            var decoder = new HttpPostRequestDecoder(
                    new DefaultHttpDataFactory(false), request, StandardCharsets.UTF_8, MOST_FIELDS, sent.length + 1);
            try {
                return read(decoder);
            } finally {
                decoder.destroy();
            }
        } catch (ErrorDataDecoderException
                | TooLongFormFieldException
                | TooManyFormFieldsException
                | IOException noForm) {
            throw new BadRequestException(noForm);
        }
    }

    private static SentForm read(HttpPostRequestDecoder decoder) throws IOException {
        var values = new TreeMap<String, Set<String>>();
        for (var part : decoder.getBodyHttpDatas()) {
            if (part instanceof FileUpload file) {
                put(part.getName(), Letters.all(file.get()), values);
            } else if (part instanceof Attribute field) {
                put(part.getName(), field.getValue(), values);
            }
        }
        return new SentForm(values);
    }

    private static void put(String name, String value, Map<String, Set<String>> values) {
        var there = values.computeIfAbsent(name, field -> new LinkedHashSet<>());
        if (!value.isBlank()) {
            there.add(value);
        }
    }

    /** The names of all fields that came, those that are empty too. */
    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** What was entered there, the first of it; empty: nothing. */
    Optional<String> of(String field) {
        return all(field).stream().findFirst();
    }

    /** All that was entered there, the same once. */
    List<String> all(String field) {
        return List.copyOf(values.getOrDefault(field, Set.of()));
    }
}
