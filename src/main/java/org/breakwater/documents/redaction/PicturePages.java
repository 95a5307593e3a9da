package org.breakwater.documents.redaction;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture as pages, with a size limit for each: a fax or a scanned TIFF may have several. */
record PicturePages(ImageInputStream stream, ImageReader reader, int count) implements DrawnPages {

    static PicturePages of(byte[] bytes) throws IOException {
        var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new IOException("No reader for it");
        }
        var reader = readers.next();
        reader.setInput(stream, false, true);
        var count = reader.getNumImages(true);
        if (count > 1 && reader.getFormatName().toLowerCase(Locale.ROOT).equals("gif")) {
            throw new IOException("It moves: each of its pictures holds only what is new in it");
        }
        return new PicturePages(stream, reader, count);
    }

    @Override
    public BufferedImage draw(int number) throws IOException {
        var width = reader.getWidth(number - 1);
        var height = reader.getHeight(number - 1);
        if ((long) width * height > MOST_DOTS) {
            throw new IOException("It is too large");
        }
        var how = reader.getDefaultReadParam();
        var each = Math.max(1, Math.max(width, height) / LONGEST);
        how.setSourceSubsampling(each, each, 0, 0);
        return plain(reader.read(number - 1, how));
    }

    /** On white, and in sRGB: transparency in a picture must not hide something. */
    private static BufferedImage plain(BufferedImage read) {
        var to = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = to.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, to.getWidth(), to.getHeight());
        pen.drawImage(read, 0, 0, null);
        pen.dispose();
        return to;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        stream.close();
    }
}
