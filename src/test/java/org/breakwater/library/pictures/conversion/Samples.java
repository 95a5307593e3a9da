package org.breakwater.library.pictures.conversion;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as people send them, and as nobody should. */
public final class Samples {

    static final String PLACE = "51.5406N-0.7110E-home";
    static final String SCRIPT = "<script>alert(1)</script>";

    private Samples() {}

    /** Pixels in all colours, which compress badly. */
    public static byte[] photo(int width, int height, long seed) {
        var chance = new Random(seed);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, chance.nextInt(0x1000000));
            }
        }
        return written(picture, "jpg");
    }

    /** A red sign on transparency, or on white. */
    public static byte[] drawing(int width, int height, boolean clear, String format) {
        var picture =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        if (!clear) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        return written(picture, format);
    }

    /** A unique one, so that it was never uploaded before. */
    public static byte[] fresh() {
        return photo(300, 200, new Random().nextLong());
    }

    public static byte[] freshDrawing() {
        var chance = new Random();
        return drawing(100 + chance.nextInt(500), 100 + chance.nextInt(900), true, "png");
    }

    /** A JPEG with an orientation and a location. */
    static byte[] held(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(100);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(PLACE.getBytes(StandardCharsets.US_ASCII));
        var file = ByteBuffer.allocate(jpeg.length + 104);
        file.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) 102).put(exif.array());
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] joined(byte[] one, String words) {
        var more = words.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(one.length + more.length).put(one).put(more).array();
    }

    /** A PNG whose header claims huge dimensions. */
    public static byte[] bomb() {
        return head(100_000, 100_000, 8);
    }

    /** A PNG in colour with transparency, of so many bits per channel, up to its first pixels. */
    static byte[] head(int width, int height, int bits) {
        var sign = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        var file = ByteBuffer.allocate(64).put(sign);
        piece(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) bits)
                        .put((byte) 6));
        piece(file, "IDAT", ByteBuffer.allocate(0));
        return file.array();
    }

    private static void piece(ByteBuffer file, String name, ByteBuffer holds) {
        var from = file.putInt(holds.capacity()).position();
        file.put(name.getBytes(StandardCharsets.US_ASCII)).put(holds.array());
        var sum = new CRC32();
        sum.update(file.array(), from, file.position() - from);
        file.putInt((int) sum.getValue());
    }

    /** A PNG with sixteen bits per channel. */
    static byte[] fine(int width, int height) {
        var colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        var dots = colours.createCompatibleWritableRaster(width, height);
        return written(new BufferedImage(colours, dots, false, null), "png");
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
