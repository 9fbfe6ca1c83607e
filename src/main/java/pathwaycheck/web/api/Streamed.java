package pathwaycheck.web.api;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** An answer that is sent while it is made: it would be too large to hold. */
public record Streamed(Telling telling) {

    /** What writes it, up to its end. */
    public interface Telling {
        void to(Writer out) throws IOException;
    }

    /** Sends one as UTF-8. Without the names of its types, what writes any object as text would come first. */
    @Provider
    @Produces({CohortApi.CSV, CohortApi.LINES})
    public static class Sending implements MessageBodyWriter<Streamed> {

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == Streamed.class;
        }

        @Override
        public void writeTo(
                Streamed answer,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, Object> headers,
                OutputStream out)
                throws IOException {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            answer.telling().to(writer);
            writer.flush();
        }
    }
}
