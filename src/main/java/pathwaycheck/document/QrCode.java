package pathwaycheck.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A text that a camera can read.
 *
 * @param modules the squares, row by row; 1 is dark
 */
public record QrCode(ByteMatrix modules) {

    /** What a reader needs to see of nothing around it, in modules. */
    private static final int MARGIN = 4;

    /** So many pixels wide is a module of a picture made of pixels. */
    private static final int PIXELS = 4;

    private static final int DARK = 0xFF000000;
    private static final int LIGHT = 0xFFFFFFFF;

    /** How many octets the largest code holds, by ISO/IEC 18004 at the lowest level of correction. */
    public static final int LONGEST = 2_953;

    static {
        // Else the picture of an address, and a person's answers in it, would go through a temporary file.
        ImageIO.setUseCache(false);
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException if it is longer than {@link #LONGEST}
     */
    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.L).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds a text of " + text.length() + " characters", tooLong);
        }
    }

    /** How many modules wide and high it is, with its margin. */
    public int size() {
        return modules.getWidth() + 2 * MARGIN;
    }

    /** The picture: dark on white whatever is around it, or else cameras cannot read it. */
    public String svg() {
        var size = size();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"white\" d=\"M0 0h" + size + "v" + size + "h-" + size + "z\"/>"
                + "<path d=\"" + dark() + "\"/></svg>";
    }

    /** The picture as a PNG within an address: for documents that hold no SVG. */
    public String png() {
        var size = size();
        var picture = new BufferedImage(size * PIXELS, size * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < size * PIXELS; y++) {
            for (var x = 0; x < size * PIXELS; x++) {
                picture.setRGB(x, y, isDark(x / PIXELS - MARGIN, y / PIXELS - MARGIN) ? DARK : LIGHT);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }

    /** Dark modules beside each other are one stroke. */
    private String dark() {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                var from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
