package no.innspill.form;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes a body with files apart in memory, where it is already, without leaving a file of its own anywhere. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class UploadReader implements MessageBodyReader<Upload> {

    /** More than any of our forms has. */
    private static final int MOST_PARTS = 40;

    private static final int LONGEST_HEAD = 8 * 1024;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        FullHttpRequest request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body.readAllBytes()));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, headers.getFirst(HttpHeaders.CONTENT_TYPE));
        HttpPostMultipartRequestDecoder parts = new HttpPostMultipartRequestDecoder(
                new DefaultHttpDataFactory(false), request, StandardCharsets.UTF_8, MOST_PARTS, LONGEST_HEAD);
        try {
            if (parts.currentPartialHttpData() != null
                    || parts.getBodyHttpDatas().isEmpty()) {
                throw new BadRequestException();
            }
            return upload(parts.getBodyHttpDatas());
        } finally {
            parts.destroy();
        }
    }

    private static Upload upload(List<InterfaceHttpData> parts) throws IOException {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        List<Upload.Sent> files = new ArrayList<>();
        for (InterfaceHttpData part : parts) {
            if (part instanceof FileUpload file) {
                files.add(new Upload.Sent(file.getName(), file.getFilename(), file.get()));
            } else if (part instanceof Attribute field) {
                fields.add(field.getName(), new String(field.get(), StandardCharsets.UTF_8));
            }
        }
        return new Upload(new Form(fields), files);
    }
}
